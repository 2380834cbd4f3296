import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decide, notice } from './choices';
import { useSite } from './harness';
import { openPair, settlePair } from './pair';
import { shape, shapes } from './requests';

describe('content that comes into the page later', () => {
  const site = useSite({ preloadScanner: false });

  test('waits for the choice like any other, and after it goes at once (R85, R87)', async () => {
    const pair = await openPair(site, '/lesson/single-page.html');
    const { reference, visit } = pair;
    await Promise.all([browse(reference.page), browse(visit.page)]);
    await settlePair(pair);
    expect(shapes(reference.sent())).toHaveLength(10);
    expect(visit.sent().map(shape)).toEqual([]);
    expect(await visit.page.getByRole('heading', { name: '品 1' }).count()).toBe(1);
    expect(await visit.page.getByRole('listitem').count()).toBe(3);
    await expect.poll(() => notice(visit.page).count()).toBe(1);

    await decide(visit.page, 'acceptAll');
    await settlePair(pair);
    expect(shapes(visit.sent())).toEqual(shapes(reference.sent()));

    for (const each of [reference, visit]) each.forget();
    await Promise.all([browse(reference.page), browse(visit.page)]);
    await settlePair(pair);
    expect(shapes(reference.sent())).toHaveLength(10);
    expect(shapes(visit.sent())).toEqual(shapes(reference.sent()));
    expect(await notice(visit.page).count()).toBe(0);
    expect([...visit.errors, ...reference.errors]).toEqual([]);
  });

  test('stays out after a refusal and after a withdrawal, and the page works (R9, R88)', async () => {
    const visit = await site.visit('/lesson/single-page.html');
    await browse(visit.page);
    await decide(visit.page, 'rejectAll');
    await browse(visit.page);
    await visit.settle();
    expect(visit.sent().map(shape)).toEqual([]);
    expect(await visit.page.getByRole('heading', { name: '品 2' }).count()).toBe(1);

    await decide(visit.page, 'acceptAll');
    await visit.settle();
    await decide(visit.page, 'withdraw');
    visit.forget();
    await browse(visit.page);
    await visit.settle();
    expect(visit.sent().map(shape)).toEqual([]);
    expect(await visit.page.getByRole('heading', { name: '品 3' }).count()).toBe(1);
    expect(await visit.page.getByRole('listitem').count()).toBe(9);
    expect(await notice(visit.page).count()).toBe(0);
    expect(visit.errors).toEqual([]);
  });
});

/** The next view, a fragment, and more of the list. */
async function browse(page: Page): Promise<void> {
  for (const name of ['次の品', 'くわしく', 'もっと見る']) {
    await page.getByRole('button', { name }).click();
  }
}
