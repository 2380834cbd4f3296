import { describe, expect, test } from 'vitest';
import { messages as ar } from '../../src/locales/ar';
import { messages as en } from '../../src/locales/en';
import { messages as ja } from '../../src/locales/ja';
import { messages as ko } from '../../src/locales/ko';
import { messages as hans } from '../../src/locales/zh-Hans';
import { messages as hant } from '../../src/locales/zh-Hant';
import { useSite } from './harness';
import type { Visit } from './visit';

const files = (visit: Visit) =>
  visit
    .shop()
    .map(({ url }) => url.split('/kotowari/')[1])
    .filter(Boolean)
    .sort();

const isLanguage = (file = '') => /^kotowari-(ja|en|ko|zh-Hans|zh-Hant|ar)\.js$/.test(file);

describe('the languages', () => {
  const site = useSite();

  test.each([
    ['ja', ja, 'ja'],
    ['en-GB', en, 'en'],
    ['ko', ko, 'ko'],
    ['zh-CN', hans, 'zh-Hans'],
    ['zh-TW', hant, 'zh-Hant'],
    ['ar', ar, 'ar'],
  ] as const)(
    'a page in %s is spoken to in it, and loads no other (R38)',
    async (locale, t, spoken) => {
      const visit = await site.visit('/lesson/single-page.html', { config: { locale } });
      await visit.page.getByRole('region', { name: t.noticeHeading }).waitFor();
      await visit.page.getByRole('button', { name: t.choose }).click();
      await visit.page.getByRole('dialog', { name: t.heading }).waitFor();
      expect(files(visit)).toContain('kotowari-ui.js');
      expect(files(visit).filter(isLanguage)).toEqual([`kotowari-${spoken}.js`]);
      expect(visit.errors).toEqual([]);
    },
  );

  test('can be changed in the notice, and the list then speaks the new one', async () => {
    const { page } = await site.visit('/', { config: { locales: ['ja', 'en', 'zh-Hant'] } });
    await page.getByRole('combobox', { name: 'Language / 言語' }).selectOption('English');
    await page.getByRole('region', { name: en.noticeHeading }).waitFor();
    await page.getByRole('button', { name: en.choose }).click();
    await page.getByRole('dialog', { name: en.heading }).waitFor();
    expect(await page.locator('kotowari-notice').getByRole('dialog').textContent()).toContain(
      'Do not save',
    );
  });

  test('where the words cannot be had, Japanese is spoken rather than nothing', async () => {
    const { page } = await site.visit('/', {
      config: { locale: 'ko' },
      before: (blank) => blank.route('**/kotowari-ko.js', (route) => route.abort()),
    });
    await page.getByRole('region', { name: ja.noticeHeading }).waitFor();
  });

  test('Arabic runs from right to left: what comes first stands on the right', async () => {
    const { page } = await site.visit('/', { config: { locale: 'ar' } });
    const left = async (name: string) =>
      (await page.getByRole('button', { name }).boundingBox())?.x ?? 0;
    await page.getByRole('button', { name: ar.allowAll }).waitFor();
    expect(await left(ar.allowAll)).toBeGreaterThan(await left(ar.refuseAll));
    await page.getByRole('button', { name: ar.choose }).click();
    const row = page.getByRole('dialog').locator('li h4 label').first();
    const [name, control] = await Promise.all([
      row.locator('bdi').boundingBox(),
      row.getByRole('switch').boundingBox(),
    ]);
    expect(name?.x ?? 0).toBeGreaterThan(control?.x ?? 0);
  });
});
