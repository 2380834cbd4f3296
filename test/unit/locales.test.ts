import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Messages } from '../../src/locales/ja';
import { messages as ja } from '../../src/locales/ja';
import { notice } from '../../src/locales/ja.notice';
import type { LocalePack } from '../../src/locales/localePack';

const folder = join(import.meta.dirname, '../../src/locales');
const locales = readdirSync(folder)
  .filter((name) => /^[a-z]{2}(-\w+)?\.ts$/.test(name))
  .map((name) => name.slice(0, -3));
const all = Object.fromEntries(
  await Promise.all(
    locales.map(async (locale) => {
      const { messages } = (await import(`../../src/locales/${locale}.ts`)) as {
        messages: Messages;
      };
      return [locale, messages] as const;
    }),
  ),
);
const others = locales.filter((locale) => locale !== 'ja');
const places = (text: string) => (text.match(/{\w+}/g) ?? []).sort();
const keys = Object.keys(ja) as (keyof Messages)[];
const scripts: Record<string, RegExp> = {
  ja: /[ぁ-んァ-ヶ一-龠]/,
  en: /[A-Za-z]/,
  ko: /[가-힣]/,
  ar: /[\u0600-\u06ff]/,
  'zh-Hans': /[一-龠]/,
  'zh-Hant': /[一-龠]/,
};

test('there are Japanese, English, Chinese in both scripts, Korean and Arabic', () => {
  expect(locales.sort()).toEqual(['ar', 'en', 'ja', 'ko', 'zh-Hans', 'zh-Hant']);
});

test.each(others)(
  '%s has the keys and the places of the Japanese one, and no others (R38)',
  (locale) => {
    expect(Object.keys(all[locale] ?? {}).sort()).toEqual([...keys].sort());
    for (const key of keys) expect(places(all[locale]?.[key] ?? ''), key).toEqual(places(ja[key]));
  },
);

test.each(locales)('%s is in its own script, and has none of the Japanese kana (R38)', (locale) => {
  for (const key of keys) {
    expect(all[locale]?.[key], key).toMatch(scripts[locale] ?? /./);
    if (locale !== 'ja') expect(all[locale]?.[key], key).not.toMatch(/[ぁ-んァ-ヶ]/);
  }
});

test('the disclosures are Japanese for Japanese, and English for every other language', async () => {
  for (const locale of locales) {
    const { pack } = await import(`../../src/locales/packs/${locale}.ts`);
    const { catalogue }: LocalePack = pack;
    expect(catalogue.language).toBe(locale === 'ja' ? 'ja' : 'en');
    expect(/[ぁ-ん]/.test(catalogue.texts.criteo?.shopPurpose ?? '')).toBe(locale === 'ja');
  }
});

test('no word of the list comes with the first layer', () => {
  const ofList = ['heading', 'save', 'details', 'sent', 'progress', 'frameOnce'];
  expect(Object.keys(notice).filter((key) => ofList.includes(key))).toEqual([]);
});

test('Cookie is explained where it is first named (R65)', () => {
  expect(ja.necessaryUse).toContain('小さな記録です。ブラウザーに残り');
});
