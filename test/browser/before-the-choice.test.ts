import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { notice } from './choices';
import { useSite } from './harness';
import { fromPageCode, shape } from './requests';

/** What stands in the markup with its whole address: the browser may fetch it ahead of the page. */
const AHEAD = [
  'script www.googletagmanager.com/gtag/js?id=G-TESTSHOP01',
  'script www.googletagmanager.com/gtag/js?id=AW-100000001',
  'script www.googleadservices.com/pagead/conversion.js',
  'script s.yimg.jp/images/listing/tool/cv/ytag.js',
  'script tag.flvcdn.net/lytag.js',
  'script dynamic.criteo.com/js/ld/ld.js?a=100010',
  'script d-cache.microad.jp/js/td_kh_access.js',
];

const lessons = readdirSync(new URL('pages', import.meta.url));
/** These have tests of their own: what is never held, all the forms of a tag, odd and late doings. */
const others = [
  ...['services.html', 'consent-mode.html', 'forms.html', 'network.html', 'natives.html'],
  ...['odd-calls.html', 'ten-thousand.html', 'single-page.html', 'overwriting.html'],
  ...['wrappers-before.html', 'wrappers-after.html', 'consent-rows.html', 'odd-queues.html'],
  ...['own-vendor.html', 'every-tag.html'],
];

describe('before the choice', () => {
  const site = useSite();

  test('the notice stands on the page, and the page works (R1)', async () => {
    const { page, errors } = await site.visit('/');
    await expect.poll(() => notice(page).isVisible()).toBe(true);
    await page.getByRole('link', { name: '今月のお茶を見る' }).click();
    await page.getByRole('button', { name: 'かごに入れる' }).click();
    expect(await page.getByRole('status').first().textContent()).toContain('かごに入れました');
    expect(errors).toEqual([]);
  });

  test('a marked page sends nothing at all (R1, R86)', async () => {
    const visit = await site.visit('/marked.html');
    await visit.settle(800);
    expect(visit.sent()).toEqual([]);
    expect(await visit.ran()).toEqual([]);
  });

  test('on a page as pasted only the browser fetches ahead, and nothing of it runs (R1)', async () => {
    const visit = await site.visit('/');
    await visit.settle(800);
    for (const entry of fromPageCode(visit.sent())) expect(AHEAD).toContain(shape(entry));
    expect(await visit.ran()).toEqual([]);
  });

  test('nothing runs on a page without TLS either, where LINE’s tag comes from another host (R1)', async () => {
    const visit = await site.visit('http://www.shop.example.co.jp/');
    await visit.settle();
    expect(await visit.ran()).toEqual([]);
  });

  test('no cookie is written but Kotowari’s own, and that only after a choice (R1)', async () => {
    const visit = await site.visit('/');
    await visit.settle();
    expect(await visit.page.context().cookies()).toEqual([]);
  });
});

describe('before the choice, with the browser’s look-ahead off', () => {
  const site = useSite({ preloadScanner: false });

  test('a page as pasted sends nothing (R1, R86)', async () => {
    const visit = await site.visit('/');
    await visit.settle(800);
    expect(fromPageCode(visit.sent()).map(shape)).toEqual([]);
    expect(await visit.ran()).toEqual([]);
  });

  test.each(lessons.filter((name) => !others.includes(name) && !name.startsWith('lesson-')))(
    'no page code reaches a vendor, and no vendor code runs: %s (R86)',
    async (name) => {
      const visit = await site.visit(`/lesson/${name}`);
      await visit.settle();
      const reached = visit.sent().filter(({ url }) => !url.includes('look-alike'));
      expect(reached.map(shape)).toEqual([]);
      expect(await visit.ran()).toEqual([]);
      expect(visit.errors).toEqual([]);
    },
  );
});
