import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decide } from './choices';
import { SHOP, useSite } from './harness';

/** What the page of this shop may write into `document.cookie`: every place that a cookie can lie in. */
const everywhere = [
  '_ga=1; path=/',
  '_ga=2; path=/; domain=www.shop.example.co.jp',
  '_ga=3; path=/; domain=shop.example.co.jp',
  '_ga=4; path=/; domain=.example.co.jp; max-age=9999',
  '_ga=5; path=/shop',
  '_ga=6; path=/shop/; domain=example.co.jp',
  '_ga=7; path=/shop/b%20c',
  '_ga=8; path=/shop/b%20c/item.html',
  '_ga_ABC123=1; path=/; secure; samesite=none; domain=example.co.jp',
  '_fbp=1; path=/; secure; samesite=strict',
  '_uetsid=1; path=/; secure; samesite=none; partitioned',
  '_uetvid=1; path=/shop; secure; samesite=none; partitioned; domain=example.co.jp',
  '_uetvid=2; path=/',
  'cto_bundle=1; path=/; domain=shop.example.co.jp',
];
const kept = [
  'cto_optout=1; path=/; domain=example.co.jp',
  '_trmcdisabled2=1; path=/',
  'cart=1; path=/; domain=example.co.jp',
];

describe('what refused vendors have stored', () => {
  const site = useSite({ preloadScanner: false });

  test.each([
    ['as the page was loaded', 'item.html'],
    ['after the page has changed its address', '/other/place.html'],
  ])('goes at a withdrawal, from every place that it may lie in, %s (R10, R97)', async (_, now) => {
    const { page, errors } = await site.visit('/shop/b%20c/item.html', { before: serveShop });
    await decide(page, 'acceptAll');
    await write(page, [...everywhere, ...kept]);
    await page.evaluate((address) => {
      history.pushState(null, '', address);
      localStorage.setItem('_gcl_ls', '1');
      localStorage.setItem('cart', '1');
      sessionStorage.setItem('cto_bundle', '1');
    }, now);
    expect(await stored(page)).toHaveLength(everywhere.length + kept.length);
    await decide(page, 'withdraw');
    expect(await stored(page)).toEqual(['_trmcdisabled2', 'cart', 'cto_optout']);
    const keys = await page.evaluate(() => [localStorage, sessionStorage].flatMap(Object.keys));
    expect(keys.sort()).toEqual(['cart', 'kotowari', 'kotowari-records']);
    expect(errors).toEqual([]);
  });

  test('stays away when running code writes again, in each way to write (R97)', async () => {
    const { page, errors } = await openDecided('rejectAll');
    await write(page, everywhere);
    const ended = await page.evaluate(async () => {
      localStorage.setItem('_uetsid', '1');
      sessionStorage.setItem('_ly_su', '1');
      await cookieStore.set('_ga', '1');
      return cookieStore.set({ name: '_fbp', value: '1', domain: 'example.co.jp' });
    });
    expect(ended).toBeUndefined();
    expect(await stored(page)).toEqual([]);
    expect(
      await page.evaluate(() => [sessionStorage.length, localStorage.getItem('_uetsid')]),
    ).toEqual([0, null]);
    await write(page, kept);
    await page.evaluate(() => cookieStore.set('cart2', '1'));
    expect(await stored(page)).toEqual(['_trmcdisabled2', 'cart', 'cart2', 'cto_optout']);
    expect(errors).toEqual([]);
  });

  test('goes on the next page when the server has set it again (R97)', async () => {
    const { page } = await openDecided('rejectAll');
    await setByServer(page, '_ga', 'cto_optout');
    await page.goto('/lesson/services.html');
    expect(await stored(page)).toEqual(['cto_optout']);
  });

  test('goes when the page is left, for a page without Kotowari (R97)', async () => {
    const { page } = await openDecided('rejectAll');
    await setByServer(page, '_ga', 'cto_optout');
    await page.evaluate(() => {
      localStorage.cto_bundle = '1';
    });
    await page.goto('/lesson/services.html?kotowari=off');
    expect(await stored(page)).toEqual(['cto_optout']);
    expect(await page.evaluate(() => localStorage.getItem('cto_bundle'))).toBeNull();
  });

  test('is left alone while nothing is decided, and where it is allowed', async () => {
    const { page } = await site.visit('/lesson/services.html');
    await write(page, ['_ga=1; path=/', '_fbp=1; path=/']);
    await page.reload();
    expect(await stored(page)).toEqual(['_fbp', '_ga']);
    await page.evaluate(() => window.kotowari?.update({ 'google-analytics': true }));
    await page.reload();
    expect(await stored(page)).toEqual(['_ga']);
    await page.evaluate(() => window.kotowari?.reset());
    expect(await stored(page)).toEqual([]);
  });

  async function openDecided(method: 'acceptAll' | 'rejectAll') {
    const visit = await site.visit('/lesson/services.html');
    await decide(visit.page, method);
    return visit;
  }
});

/** A page deep in the shop, without a vendor's tag. */
function serveShop(page: Page): Promise<unknown> {
  const body = '<!doctype html><script src="/kotowari/kotowari.js"></script>';
  return page.route('**/shop/**', (route) => route.fulfill({ contentType: 'text/html', body }));
}

function write(page: Page, cookies: readonly string[]): Promise<void> {
  return page.evaluate((texts) => {
    for (const text of texts) document.cookie = text;
  }, cookies);
}

async function setByServer(page: Page, ...names: string[]): Promise<void> {
  const domain = `.${new URL(SHOP).hostname.replace('www.shop.', '')}`;
  await page.context().addCookies(names.map((name) => ({ name, value: '1', domain, path: '/' })));
}

/** Every cookie of the browser, wherever it lies, but Kotowari's own. */
async function stored(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  return cookies
    .map(({ name }) => name)
    .filter((name) => name !== '__Host-kotowari')
    .sort();
}
