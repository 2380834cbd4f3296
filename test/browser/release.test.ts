import { describe, expect, test } from 'vitest';
import type { Entry } from '../../demo/standin/log';
import { decide } from './choices';
import { useSite } from './harness';
import { openAllowedPair, openPair } from './pair';
import { readGlobal } from './readGlobal';
import { shapes } from './requests';
import type { Visit } from './visit';

const PAGES = [
  ...['order.html', 'document-write.html', 'universe.html', 'tag-manager.html', 'groups.html'],
  ...['late-listeners.html', 'elements.html'],
];
const MICROAD = 'd-cache.microad.jp';
/** How long a `slow` network takes (`demo/standin/server.ts`), in milliseconds. */
const SLOW = 1500;
/** How long a tag may keep those of its own vendor waiting. */
const PATIENCE = 3000;

describe('after allowing', () => {
  const site = useSite({ preloadScanner: false });

  test('a page sends exactly what it sends without Kotowari (R87)', async () => {
    for (const name of PAGES) {
      const { reference, visit } = await openAllowedPair(site, `/lesson/${name}`);
      expect(reference.sent()).not.toEqual([]);
      expect({ [name]: shapes(visit.sent()) }).toEqual({ [name]: shapes(reference.sent()) });
      expect({ [name]: visit.errors }).toEqual({ [name]: reference.errors });
    }
  });

  test('inline, external, deferred and module tags of a vendor keep their order, another’s between them (R87)', async () => {
    const { reference, visit } = await openAllowedPair(site, '/lesson/groups.html');
    const order = await readGlobal(reference.page, 'order');
    const released = await readGlobal(visit.page, 'order');
    expect(order).toHaveLength(9);
    for (const group of ['microad', 'x ', 'shop']) {
      const ofGroup = (word: string) => word.startsWith(group);
      expect(released.filter(ofGroup)).toEqual(order.filter(ofGroup));
    }
    expect(released[0]).toBe('shop');
    // An async one waits for nobody.
    expect(await visit.page.evaluate(() => 'A1' in Reflect.get(window, 'microadTd'))).toBe(true);
  });

  test.each(['parallel.html', 'groups.html'])(
    'slow files of one vendor are fetched side by side, and still run in order: %s (R87)',
    async (name) => {
      site.breakHost(MICROAD, 'slow');
      const visit = await site.visit(`/lesson/${name}`);
      await decide(visit.page, 'acceptAll');
      await expect.poll(() => filesOf(visit).length).toBeGreaterThanOrEqual(3);
      await visit.settle(SLOW + 500);
      // Deferred ones come later. Of the others all have been asked for before the first one is there.
      const times = filesOf(visit)
        .filter(({ url }) => /td_[gp]/.test(url))
        .map(timeOf);
      expect(times.length).toBeGreaterThanOrEqual(3);
      expect(Math.max(...times) - Math.min(...times)).toBeLessThan(SLOW);
      const order = await readGlobal(visit.page, 'order');
      if (name === 'parallel.html') expect(order).toEqual(['1 P1', '2 P1,P2', '4 P1,P2,P3,P4']);
      else expect(order.filter((word) => word.startsWith('microad'))).toHaveLength(7);
      expect(visit.errors).toEqual([]);
    },
  );

  test('another vendor does not wait for a slow one (R23, R87)', async () => {
    site.breakHost(MICROAD, 'slow');
    const visit = await site.visit('/lesson/parallel.html');
    await decide(visit.page, 'acceptAll');
    await expect.poll(() => visit.sent('x').length).toBe(3);
    const own = () => visit.sent('microad').filter(({ kind }) => kind === 'image');
    await expect.poll(() => own().length).toBe(3);
    expect(Math.max(...visit.sent('x').map(timeOf))).toBeLessThan(Math.min(...own().map(timeOf)));
  });

  test('files that never come keep their own vendor’s tags for three seconds in all, and nobody else’s (R23)', async () => {
    site.breakHost(MICROAD, 'hangs');
    const visit = await site.visit('/lesson/parallel.html');
    const started = await visit.page.evaluate(() => {
      const log: (word: string) => void = Reflect.get(window, 'log');
      Reflect.set(window, 'log', (word: string) => log(`${word} at ${Date.now()}`));
      // The inline calls name a global that no file has made; it is the time that matters here.
      Reflect.set(window, 'microadTd', {
        P1: { start() {} },
        P2: { start() {} },
        P4: { start() {} },
      });
      window.kotowari?.acceptAll();
      return Date.now();
    });
    await expect.poll(() => visit.sent('x').length).toBe(3);
    await expect.poll(() => readGlobal(visit.page, 'order')).toHaveLength(3);
    const order = await readGlobal(visit.page, 'order');
    const times = order.map((word) => Number(word.split(' at ')[1]));
    // The page's clock is the server's.
    expect(Math.max(...visit.sent('x').map(timeOf))).toBeLessThan(Math.min(...times));
    for (const time of times) {
      expect(time - started).toBeGreaterThan(PATIENCE / 2);
      // Each by itself would have waited for three seconds more.
      expect(time - started).toBeLessThan(PATIENCE * 2);
    }
    expect(visit.errors).toEqual([]);
  });

  test('a tag that waits for the page’s own events has its listeners called, each once and in order (R92)', async () => {
    const { reference, visit } = await openPair(site, '/lesson/late-listeners.html');
    expect(await readGlobal(visit.page, 'seen')).toEqual([]);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    const seen = await readGlobal(visit.page, 'seen');
    const native = await readGlobal(reference.page, 'seen');
    expect(native).toHaveLength(10);
    expect([...seen].sort()).toEqual([...native].sort());
    const place = (word: string) => seen.findIndex((line) => line.startsWith(word));
    expect(place('current')).toBe(0);
    expect(place('DOMContentLoaded')).toBeLessThan(place('load'));
    expect(place('load')).toBeLessThan(place('added twice'));
    expect(place('added twice')).toBeLessThan(place('after the one'));
    for (const { page, errors } of [visit, reference]) {
      expect(errors).toEqual(['a listener of the tag throws']);
      // The page's own listeners are not called a second time.
      expect(await readGlobal(page, 'own')).toBe(2);
    }
  });

  test('a tag allowed before has its listeners called once, by the browser (R92)', async () => {
    const visit = await site.visit('/lesson/late-listeners.html');
    await decide(visit.page, 'acceptAll');
    await visit.page.reload();
    await visit.settle();
    const seen = await readGlobal(visit.page, 'seen');
    expect(seen).toHaveLength(10);
    expect(new Set(seen).size).toBe(10);
    expect(await readGlobal(visit.page, 'own')).toBe(2);
  });
});

/** MicroAd's files that were asked for. */
function filesOf(visit: Visit): Entry[] {
  return visit.sent('microad').filter(({ kind }) => kind === 'script');
}

function timeOf({ time }: Entry): number {
  return Date.parse(time);
}
