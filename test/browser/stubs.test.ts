import { describe, expect, test } from 'vitest';
import { decide, update } from './choices';
import { useSite } from './harness';
import { readGlobal } from './readGlobal';
import type { Visit } from './visit';

const PAGE = '/lesson/lesson-04-three-bodies.html';

/**
 * By the name that the shop's code calls: what a report of the vendor tells its event by, and the
 * events in order. The calls are played after the base code's own; UET's snippet says `pageLoad` only
 * once its file is there, so a call before that comes first, with Kotowari and without.
 */
const REPORTS = {
  gtag: ['analytics.google.com', 'en', ['page_view', 'add_to_cart']],
  _lt: ['tr.line.me', 'e', ['pv', 'AddToCart']],
  fbq: ['www.facebook.com', 'ev', ['PageView', 'AddToCart']],
  SmartnewsAds: ['i.smartnews-ads.com', 'e', ['PageView', 'AddToCart']],
  uetq: ['bat.bing.com', 'evt', ['add_to_cart', 'pageLoad']],
  twq: ['t.co', 'events', ['pageview', 'tw-lesson4']],
  lytag: ['tag.flvcdn.net', 'eventType', ['page_view', 'add_cart']],
  criteo_q: ['sslwidget.criteo.com', 'p0', ['viewHome,viewBasket']],
} as const;

/** Lesson 4: a tag has three bodies. Here the base code is marked, and its queue is called elsewhere. */
describe('a call to the queue of a marked base code', () => {
  const site = useSite();

  test('does not throw while the base code is held, nor after a refusal (R86, R88)', async () => {
    const visit = await site.visit(PAGE);
    await visit.page.getByRole('button', { name: 'かごに入れる' }).click();
    expect(await readGlobal(visit.page, 'threw')).toEqual([]);
    await decide(visit.page, 'rejectAll');
    await visit.page.getByRole('button', { name: 'かごに入れる' }).click();
    await visit.settle();
    expect(await readGlobal(visit.page, 'threw')).toEqual([]);
    expect(visit.errors).toEqual([]);
    expect(visit.sent()).toEqual([]);
  });

  test('is played on release, after the base code’s own calls, and the noscript twin stays out (R87)', async () => {
    const visit = await site.visit(PAGE);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    for (const [name, [host, key, events]] of Object.entries(REPORTS)) {
      expect({ [name]: eventsOf(visit, host, key) }).toEqual({ [name]: events });
    }
    const yahoo = visit.sent('yahoo-ads').filter(({ host }) => /^(b97|apm)\./.test(host));
    // Two images, which the network may carry in any order.
    expect(yahoo.map(({ host }) => host).sort()).toEqual(['apm.yahoo.co.jp', 'b97.yahoo.co.jp']);
    await expect.poll(() => clarityEvents(visit)).toEqual(['add_to_cart']);
    expect(visit.sent().filter(({ url }) => url.includes('noscript'))).toEqual([]);
    expect(await readGlobal(visit.page, 'threw')).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('goes straight to the vendor once it is released, and one vendor’s go alone (R87, R89)', async () => {
    const visit = await site.visit(PAGE);
    await update(visit.page, { meta: true, criteo: true });
    await visit.settle();
    visit.forget();
    await visit.page.getByRole('button', { name: 'かごに入れる' }).click();
    await visit.settle();
    expect(eventsOf(visit, 'www.facebook.com', 'ev')).toEqual(['AddToCart']);
    expect(eventsOf(visit, 'sslwidget.criteo.com', 'p0')).toEqual(['viewBasket']);
    expect(new Set(visit.sent().map(({ vendor }) => vendor))).toEqual(new Set(['meta', 'criteo']));
    expect(await readGlobal(visit.page, 'threw')).toEqual([]);
    // What the others' queues were told meanwhile is not lost either.
    visit.forget();
    await update(visit.page, { line: true });
    await visit.settle();
    expect(eventsOf(visit, 'tr.line.me', 'e')).toEqual(['pv', 'AddToCart', 'AddToCart']);
  });

  test('reaches the vendor through a function that the shop has kept from before (R87)', async () => {
    const visit = await site.visit(PAGE);
    await visit.page.evaluate(() => {
      const { fbq, _lt } = window as unknown as Record<
        'fbq' | '_lt',
        (...words: unknown[]) => void
      >;
      Reflect.set(window, 'kept', () => {
        fbq('track', 'Kept');
        _lt('send', 'cv', { type: 'Kept' }, ['lesson4']);
      });
    });
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    visit.forget();
    await visit.page.evaluate(() => Reflect.get(window, 'kept')());
    await visit.settle();
    expect(eventsOf(visit, 'www.facebook.com', 'ev')).toEqual(['Kept']);
    expect(eventsOf(visit, 'tr.line.me', 'e')).toEqual(['Kept']);
    expect(visit.errors).toEqual([]);
  });
});

/**
 * The events that a host was told of, in the order in which they were sent; two images that are sent
 * at once may arrive in any. What Meta's tag reports by itself is not asked about here.
 */
function eventsOf(visit: Visit, host: string, key: string): string[] {
  const queries = visit.sent().map(({ url }) => new URL(url));
  return queries
    .filter((url) => url.host === host)
    .map(({ searchParams }) => searchParams)
    .filter((query) => query.has(key) && query.get(key) !== 'SubscribedButtonClick')
    .sort((one, other) => Number(one.get('rnd')) - Number(other.get('rnd')))
    .map((query) => query.get(key) ?? '');
}

function clarityEvents(visit: Visit): string[] {
  return visit
    .sent('microsoft')
    .filter(({ host }) => host === 'y.clarity.ms')
    .flatMap(({ body }): string[] => JSON.parse(body || '{}').events ?? []);
}
