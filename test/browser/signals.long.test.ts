import { describe, expect, test } from 'vitest';
import { decide, update } from './choices';
import { useSite } from './harness';
import { readGlobal } from './readGlobal';
import { fromPageCode } from './requests';
import { commandsTo, tagErrors } from './tagCommands';

const GRANTED = { ad_Storage: 'granted', analytics_Storage: 'granted' };
const DENIED = { ad_Storage: 'denied', analytics_Storage: 'denied' };
const uet = (kind: string, word: string) => ['consent', kind, { ad_storage: word }];

describe('Microsoft, told by its own consent APIs', () => {
  const site = useSite({ preloadScanner: false });
  const page = '/lesson/microsoft.html';

  test('UET hears a denied default, then the grant, before its first report (R17)', async () => {
    const visit = await site.visit(page);
    expect(await readGlobal(visit.page, 'uetq')).toEqual(uet('default', 'denied'));
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(await commandsTo(visit.page, 'uet')).toEqual([
      uet('default', 'denied'),
      uet('update', 'granted'),
      ['pageLoad'],
    ]);
    expect(reports(visit.sent('microsoft'))).toEqual(['G']);
    expect(await tagErrors(visit.page)).toEqual([]);
  });

  test('Clarity hears the present state, with both of its keys (R18)', async () => {
    const visit = await site.visit(page);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(await commandsTo(visit.page, 'clarity')).toEqual([
      ['consentv2', DENIED],
      ['consentv2', GRANTED],
    ]);
    expect(await tagErrors(visit.page)).toEqual([]);
  });

  test('both hear a stored choice on the next page, and a withdrawal (R6, R17, R18)', async () => {
    const visit = await site.visit(page);
    await decide(visit.page, 'acceptAll');
    await visit.page.reload();
    await visit.settle();
    await decide(visit.page, 'withdraw');
    expect(await commandsTo(visit.page, 'uet')).toEqual([
      uet('default', 'denied'),
      uet('update', 'granted'),
      ['pageLoad'],
      uet('update', 'denied'),
    ]);
    expect(await commandsTo(visit.page, 'clarity')).toEqual([
      ['consentv2', GRANTED],
      ['consentv2', DENIED],
    ]);
    expect(await tagErrors(visit.page)).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('neither is granted what others are (R7)', async () => {
    const visit = await site.visit(page);
    await update(visit.page, { criteo: true, meta: true });
    expect((await readGlobal(visit.page, 'uetq')).slice(3)).toEqual(uet('update', 'denied'));
  });

  test('nothing is said where the shop does not use Microsoft', async () => {
    const visit = await site.visit('/lesson/meta.html', { config: { vendors: ['meta'] } });
    expect(await readGlobal(visit.page, 'uetq')).toBeUndefined();
    expect(await readGlobal(visit.page, 'clarity')).toBeUndefined();
  });

  test('the stand-ins see what is wrong: the test of the tests (R17, R18)', async () => {
    const visit = await site.visit(`${page}?kotowari=off`, {
      before: (page) =>
        page.addInitScript(() => {
          Object.assign(window, { uetq: ['consent', 'default', { adStorage: 'denied' }] });
          const q = [['consentv2', { ad_storage: 'denied', analytics_storage: 'denied' }]];
          Object.assign(window, { clarity: Object.assign(() => {}, { q }) });
        }),
    });
    await visit.settle();
    expect(await tagErrors(visit.page)).toEqual(
      expect.arrayContaining([
        'uet: ad_storage is undefined',
        'uet: no key is adStorage',
        'clarity: ad_Storage is undefined',
        'clarity: analytics_Storage is undefined',
      ]),
    );
  });
});

describe('the Meta Pixel', () => {
  const site = useSite({ preloadScanner: false });
  const page = '/lesson/meta.html';
  const begun = [
    ['init', '500000000000005'],
    ['track', 'PageView'],
  ];
  const events = (visit: { sent(vendor: string): { url: string }[] }) =>
    visit
      .sent('meta')
      .filter(({ url }) => url.includes('/tr/'))
      .map(({ url }) => new URL(url).searchParams.get('ev'));

  test('is not asked for before the choice, and then sends what was tracked (R19)', async () => {
    const visit = await site.visit(page);
    await visit.settle();
    expect(visit.sent()).toEqual([]);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(await commandsTo(visit.page, 'meta')).toEqual([...begun, ['consent', 'grant']]);
    expect(events(visit)).toEqual(['PageView']);
    expect(await tagErrors(visit.page)).toEqual([]);
  });

  test('hears a withdrawal, and sends nothing from then on (R10, R19)', async () => {
    const visit = await site.visit(page);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    visit.forget();
    await decide(visit.page, 'withdraw');
    await visit.page.evaluate(() => window.fbq?.('track', 'AddToCart'));
    await visit.settle();
    expect((await commandsTo(visit.page, 'meta')).slice(3)).toEqual([
      ['consent', 'revoke'],
      ['track', 'AddToCart'],
    ]);
    expect(visit.sent()).toEqual([]);
  });

  test.each([
    ['drop', ['AddToCart']],
    ['send', ['PageView', 'Look', 'AddToCart']],
  ])('early, "%s": its file alone loads, revoked before init (R19)', async (early, sent) => {
    const visit = await site.visit(page, { config: { meta: { early } } });
    await visit.settle();
    await visit.page.evaluate(() => window.fbq?.('trackCustom', 'Look'));
    await visit.settle();
    expect(visit.sent().map(({ url }) => new URL(url).pathname)).toEqual(['/en_US/fbevents.js']);
    expect((await commandsTo(visit.page, 'meta')).slice(0, 2)).toEqual([
      ['consent', 'revoke'],
      begun[0],
    ]);
    await decide(visit.page, 'acceptAll');
    await visit.page.evaluate(() => window.fbq?.('track', 'AddToCart'));
    await visit.settle();
    // Each is an image of its own, which the network may carry in any order.
    expect(events(visit).sort()).toEqual([...sent].sort());
    expect(await tagErrors(visit.page)).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('early: after a refusal nothing of it loads on the next page (R19, R20)', async () => {
    const visit = await site.visit(page, { config: { meta: { early: 'drop' } } });
    await decide(visit.page, 'rejectAll');
    await visit.settle();
    visit.forget();
    await visit.page.reload();
    await visit.settle();
    expect(visit.sent()).toEqual([]);
  });

  test('early: a shopper who has allowed it is told of nothing (R19)', async () => {
    const visit = await site.visit(page, { config: { meta: { early: 'drop' } } });
    await decide(visit.page, 'acceptAll');
    await visit.page.reload();
    visit.forget();
    await visit.page.reload();
    await visit.settle();
    expect(await commandsTo(visit.page, 'meta')).toEqual(begun);
    expect(events(visit)).toEqual(['PageView']);
  });

  test('early and marked: the mark holds it, and nothing is lost (R19)', async () => {
    const visit = await site.visit('/lesson/lesson-04-three-bodies.html', {
      config: { meta: { early: 'send' } },
    });
    await visit.settle();
    expect(visit.sent('meta')).toEqual([]);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(events(visit)).toContain('PageView');
  });

  test('the stand-in sees a revoke that comes too late: the test of the test (R19)', async () => {
    const visit = await site.visit(`${page}?kotowari=off&late`);
    await visit.settle();
    expect(await tagErrors(visit.page)).toEqual([
      'meta: a revoke after init, what was tracked is sent',
    ]);
    expect(events(visit)).toEqual(['PageView']);
  });
});

describe('vendors without a consent API', () => {
  const site = useSite({ preloadScanner: false });
  const names = ['criteo', 'line', 'x', 'smartnews', 'microad', 'yahoo-ads'];

  test('are cut off at once by a withdrawal, and load no more; the page is not loaded anew (R20)', async () => {
    const visit = await site.visit('/');
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    for (const name of names) expect(visit.sent(name).length).toBeGreaterThan(0);
    await visit.page.evaluate(() => Reflect.set(window, 'same', true));
    await decide(visit.page, 'withdraw');
    await visit.settle();
    visit.forget();
    await visit.page.evaluate(() => {
      const call = (name: string, ...words: unknown[]) =>
        Reflect.get(window, name)?.call(window, ...words);
      call('twq', 'event', 'tw-1', {});
      call('_lt', 'send', 'cv', { type: 'Conversion' }, ['t']);
      Reflect.get(window, 'criteo_q')?.push({ event: 'viewBasket', item: [] });
      new Image().src = 'https://i.smartnews-ads.com/p?id=late';
    });
    await visit.settle();
    expect(visit.sent()).toEqual([]);
    expect(await readGlobal(visit.page, 'same')).toBe(true);
    await visit.page.reload();
    await visit.settle();
    expect(fromPageCode(visit.sent())).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  test('heed what docs/signals.md advises: restricted_data_use of X, no storage of lytag', async () => {
    const visit = await site.visit('/lesson/recipes.html');
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    const uses = visit
      .sent('x')
      .map(({ url }) => new URL(url).searchParams.get('restricted_data_use'));
    expect(uses.filter(Boolean)).toEqual(['restrict_optimization', 'restrict_optimization']);
    const events = visit.sent('yahoo-ads').filter(({ url }) => url.includes('/event?'));
    expect(events.map(({ url }) => new URL(url).searchParams.get('external'))).toEqual(['0']);
    const names = (await visit.page.context().cookies()).map(({ name }) => name);
    expect(names).not.toContain('_ly_su');
    expect(await visit.page.evaluate(() => localStorage.getItem('_ly_su'))).toBeNull();
  });
});

describe('Tag Manager', () => {
  const site = useSite({ preloadScanner: false });

  test('gets one entry for each decision, right after the update (R14)', async () => {
    const visit = await site.visit('/');
    await update(visit.page, { criteo: true });
    await decide(visit.page, 'withdraw');
    const layer = await visit.page.evaluate(() =>
      Array.from(window.dataLayer ?? [], (entry) => JSON.stringify(entry)),
    );
    const found = layer.filter((text) => /update|kotowari_change/.test(text));
    expect(found.map((text) => /update|kotowari_change/.exec(text)?.[0])).toEqual([
      'update',
      'kotowari_change',
      'update',
      'kotowari_change',
    ]);
    expect(JSON.parse(found[1] ?? '')).toMatchObject({
      event: 'kotowari_change',
      kotowari: { vendors: { criteo: true, meta: false }, how: 'api' },
    });
  });
});

/** What each report of UET says of consent on the wire. */
function reports(entries: readonly { url: string }[]): (string | null)[] {
  return entries
    .filter(({ url }) => url.includes('/action/'))
    .map(({ url }) => new URL(url).searchParams.get('asc'));
}
