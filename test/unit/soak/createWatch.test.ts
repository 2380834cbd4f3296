import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../../demo/standin/log';
import { createRandom } from '../../soak/createRandom';
import { createWatch } from '../../soak/createWatch';

const start = Date.parse('2026-11-01T03:00:00.000Z');
const vendors = ['criteo', 'google-ads', 'google-analytics'];

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A request that arrives so many ms after the start. */
function arrival(
  after: number,
  vendor: string,
  url = 'https://dynamic.criteo.com/js/ld/ld.js',
): Entry {
  return { vendor, url, time: new Date(start + after).toISOString() } as Entry;
}

/** A watch under which Criteo was allowed for five seconds, from the first second on. */
function watchForFive(): ReturnType<typeof createWatch> {
  const watch = createWatch(vendors);
  vi.setSystemTime(start + 1000);
  watch.allow(new Set(['criteo']));
  vi.setSystemTime(start + 6000);
  watch.allow(new Set());
  return watch;
}

test.each([
  ['before it was allowed', 900],
  ['after it was refused, when nothing can be on its way any more', 8100],
])('a request that arrives %s is a breach', (_, after) => {
  const watch = watchForFive();
  watch.arrive(arrival(after, 'criteo'));
  expect(watch.breaches).toHaveLength(1);
});

test.each([
  ['while it is allowed', 3000],
  ['just after it was refused, and was on its way', 6300],
])('a request that arrives %s is none', (_, after) => {
  const watch = watchForFive();
  watch.arrive(arrival(after, 'criteo'));
  expect(watch.breaches).toEqual([]);
});

test('a request of which it is known when it left is judged by that', () => {
  const watch = watchForFive();
  watch.arrive(arrival(6200, 'criteo'), start + 6100);
  expect(watch.breaches).toHaveLength(1);
});

test('a request to another vendor is a breach, one to no vendor is none', () => {
  const watch = watchForFive();
  watch.arrive(arrival(3000, 'google-ads'));
  watch.arrive(arrival(3000, 'shop'));
  expect(watch.breaches).toEqual([expect.stringContaining('google-ads')]);
});

test('a seed gives the same numbers again, and another one others', () => {
  const numbers = (seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 50 }, () => random.below(1000));
  };
  expect(numbers(7)).toEqual(numbers(7));
  expect(numbers(7)).not.toEqual(numbers(8));
  expect(Math.min(...numbers(7))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers(7))).toBeLessThan(1000);
});
