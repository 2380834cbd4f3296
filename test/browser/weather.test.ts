import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { notice } from './choices';
import { useSite } from './harness';

/** Files of ours as a server sends them that says nothing of their encoding. */
async function sayNoEncoding(page: Page): Promise<void> {
  const folder = new URL('../../dist', import.meta.url).pathname;
  await page.route('**/kotowari/*.js', (route) =>
    route.fulfill({
      path: folder + new URL(route.request().url()).pathname.slice(9),
      contentType: 'text/javascript',
    }),
  );
}

describe('a page in Shift_JIS, on a server that says nothing of the encoding', () => {
  const site = useSite();

  test('has a notice, a list and a button that can be read (R38)', async () => {
    const visit = await site.visit('/sjis', {
      before: async (page) => {
        await sayNoEncoding(page);
        await page.route('**/sjis', (route) =>
          route.fulfill({
            contentType: 'text/html; charset=Shift_JIS',
            body: '<!doctype html><html lang="ja"><script src="/kotowari/kotowari.js"></script><p>',
          }),
        );
      },
    });
    const { page } = visit;
    expect(await page.evaluate(() => document.characterSet)).toBe('Shift_JIS');
    await notice(page).waitFor();
    await page.getByRole('button', { name: '自分で選ぶ' }).click();
    await page.getByRole('switch', { name: /Criteo/ }).waitFor();
    expect(await page.getByRole('dialog').textContent()).toContain('この内容で保存する');
    expect(await page.getByRole('button', { name: '広告とデータの設定' }).count()).toBe(1);
    expect(visit.errors).toEqual([]);
  });
});
