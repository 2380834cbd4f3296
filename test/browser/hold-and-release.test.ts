import { describe, expect, test } from 'vitest';
import { baseline, everyRequest, everyVendor } from './baseline';
import { allowAll, decide, notice } from './choices';
import { useSite } from './harness';
import { scriptOrder, shapes } from './requests';
import type { Visit } from './visit';

/** Files that one vendor loads after the other. */
const CHAINS = [
  ['fbevents.js', '/signals/config'],
  ['ytag.js', '/pagead/conversion_async.js'],
  ['ld.js', 'criteo event'],
  ['clarity tag', 'clarity.js'],
];

const once = (list: readonly string[]) => [...new Set(list)];

describe('after 「すべて許可する」', () => {
  const site = useSite();

  test('the marked page sends what the same page sends without Kotowari (R87)', async () => {
    const visit = await allow('/marked.html');
    expect(shapes(visit.sent())).toEqual(everyRequest);
    expect(visit.errors).toEqual([]);
  });

  test('the page as pasted sends each request at least once, and no other (R87)', async () => {
    const visit = await allow('/');
    expect(once(shapes(visit.sent()))).toEqual(everyRequest);
    expect(visit.errors).toEqual([]);
  });

  test.each(['/', '/marked.html'])(
    'scripts of a vendor run in their order, once: %s (R87)',
    async (path) => {
      const visit = await allow(path);
      const ran = await visit.ran();
      expect(ran).toEqual(once(ran));
      for (const chain of CHAINS) expect(scriptOrder(ran, chain)).toEqual(chain);
    },
  );

  test('the notice is gone, and does not come on the next page; the tags run there at once', async () => {
    const [visit, reference] = await Promise.all([
      allow('/'),
      site.visit('/item.html?kotowari=off'),
    ]);
    expect(await notice(visit.page).count()).toBe(0);
    visit.forget();
    await visit.page.goto('/item.html');
    await Promise.all([visit.settle(), reference.settle()]);
    expect(once(shapes(visit.sent()))).toEqual(once(shapes(reference.sent())));
    expect(await notice(visit.page).count()).toBe(0);
  });

  test('what the shop’s own code said while it waited is sent', () => sendsTheBasket('/item.html'));

  test('the same on a page whose base code is marked', () =>
    sendsTheBasket('/item.html?tags=marked'));

  async function sendsTheBasket(path: string) {
    const visit = await site.visit(path);
    await visit.page.getByRole('button', { name: 'かごに入れる' }).click();
    await visit.settle();
    await allowAll(visit.page);
    await visit.settle();
    expect(visit.errors).toEqual([]);
    const events = visit.sent().map(({ url }) => new URL(url).searchParams);
    expect(events.some((query) => query.get('en') === 'add_to_cart')).toBe(true);
    expect(events.some((query) => query.get('ev') === 'AddToCart')).toBe(true);
    expect(events.some((query) => query.get('e') === 'AddToCart')).toBe(true);
  }

  test('allowing, refusing and allowing again runs no tag twice', async () => {
    const visit = await allow('/marked.html');
    await decide(visit.page, 'rejectAll');
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    const ran = await visit.ran();
    expect(ran).toEqual(once(ran));
  });

  async function allow(path: string): Promise<Visit> {
    const visit = await site.visit(path);
    await allowAll(visit.page);
    await visit.settle();
    return visit;
  }
});

describe('after 「すべて許可する」, with the browser’s look-ahead off', () => {
  const site = useSite({ preloadScanner: false });

  test('the page as pasted sends exactly what it sends without Kotowari (R87)', async () => {
    const visit = await site.visit('/');
    await allowAll(visit.page);
    await visit.settle();
    const sent = everyVendor.map((vendor) => [vendor, shapes(visit.sent(vendor))]);
    expect(Object.fromEntries(sent)).toEqual(baseline);
  });

  test('synchronous scripts and the inline calls that need them keep their order (R87)', async () => {
    const visit = await site.visit('/lesson/order.html');
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    const order = await visit.page.evaluate(() => Reflect.get(window, 'order'));
    expect(order).toEqual(['one function', 'two function']);
    expect(visit.errors).toEqual([]);
    const started = visit.sent().filter(({ host }) => host === 'aid.send.microad.jp');
    // Two images on two connections: what was sent first may arrive last.
    const names = started.map(({ url }) => new URL(url).searchParams.get('td'));
    expect(names.sort()).toEqual(['ONE', 'TWO']);
  });

  test('MicroAd’s settings, frame and image arrive (R87)', async () => {
    const visit = await site.visit('/lesson/universe.html');
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(shapes(visit.sent())).toEqual([
      'empty cdn.microad.jp/track/json/config.json',
      'iframe cache.send.microad.jp/js/universe_cookie_sync.html',
      'image universe.send.microad.jp/tr',
      'script cdn.microad.jp/js/track.js',
    ]);
  });
});
