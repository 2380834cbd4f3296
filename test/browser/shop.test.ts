import { describe, expect, test } from 'vitest';
import { allowAll, decide } from './choices';
import { useSite } from './harness';
import { openPair, settlePair } from './pair';
import { contactedVendors, shapes } from './requests';

/** The demo shop as a customer goes through it; its tags stand as shops paste them on each kind of page. */
describe('the demo shop', () => {
  const site = useSite({ preloadScanner: false });

  test('tells the partners of a purchase what a shop tells, step by step, after the choice (R87)', async () => {
    const visit = await site.visit('/');
    const { page } = visit;
    await allowAll(page);
    await page.getByRole('link', { name: '品物', exact: true }).click();
    await page.getByRole('link', { name: /はちみつ/ }).click();
    for (let times = 0; times < 2; times += 1) {
      await page.getByRole('button', { name: 'かごに入れる' }).click();
    }
    await page.getByRole('link', { name: 'かごを見る' }).click();
    expect(await page.getByRole('listitem').filter({ hasText: 'はちみつ' }).textContent()).toMatch(
      /2点\s*3,360円/,
    );
    visit.forget();
    await page.getByRole('link', { name: 'この内容で注文する' }).click();
    await visit.settle();
    const told = shapes(visit.sent()).join('\n');
    for (const conversion of [
      /g\/collect\?v=2&tid=G-TESTSHOP01&en=purchase/,
      /ccm\/collect\?en=conversion/,
      /b97\.yahoo\.co\.jp\/pagead\/conversion\/4000000044\/\?label=purchase/,
      /b91\.yahoo\.co\.jp\/pagead\/conversion\/TEST000004\/\?label=purchase/,
      /flvcdn\.net\/event\?tagId=[\w-]+&eventType=purchase/,
      /tr\.line\.me\/tag\.gif\?.*&e=Conversion/,
      /criteo\.com\/event\?.*p0=trackTransaction/,
      /facebook\.com\/tr\/\?.*&ev=Purchase/,
      /bat\.bing\.com\/action\/0\?.*evt=purchase/,
      /t\.co\/i\/adsct\?.*events=tw-test8-purchase/,
      /smartnews-ads\.com\/p\?id=test9test9test9&e=Purchase/,
      /aid\.send\.microad\.jp\/asr\?td=KH&data=\{"page_type":"done"\}/,
    ]) {
      expect(told).toMatch(conversion);
    }
    await page.goto('/basket.html');
    expect(await page.getByText('まだ何も入っていません').count()).toBe(1);
    expect(visit.errors).toEqual([]);
  });

  test('has a page whose container injects five vendors’ tags, each held by its own switch (R91)', async () => {
    const { reference, visit } = await openPair(site, '/season.html');
    await settlePair({ reference, visit });
    expect(visit.sent()).toEqual([]);
    const carried = ['criteo', 'google-analytics', 'line', 'smartnews', 'yahoo-ads'];
    expect(contactedVendors(reference.sent())).toEqual([...carried, 'google-ads'].sort());
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(shapes(visit.sent())).toEqual(shapes(reference.sent()));
    expect([...visit.errors, ...reference.errors]).toEqual([]);
  });

  test('has an old page with synchronous tags and document.write, which stays whole (R87, R92)', async () => {
    const { reference, visit } = await openPair(site, '/legacy.html');
    await settlePair({ reference, visit });
    expect(visit.sent().filter(({ kind }) => kind !== 'image')).toEqual([]);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(shapes(visit.sent())).toEqual(shapes(reference.sent()));
    expect(contactedVendors(reference.sent())).toHaveLength(9);
    for (const { page } of [visit, reference]) {
      expect(await page.locator('#written #greeting').count()).toBe(1);
      expect(await page.getByRole('contentinfo').count()).toBe(1);
    }
    expect([...visit.errors, ...reference.errors]).toEqual([]);
  });
});
