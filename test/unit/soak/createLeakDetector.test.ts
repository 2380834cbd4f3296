import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../../demo/standin/log';
import { createLeakDetector } from '../../soak/createLeakDetector';
import { createRandom } from '../../soak/createRandom';

const start = Date.parse('2026-11-01T03:00:00.000Z');
const vendors = ['criteo', 'google-ads', 'google-analytics'];

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Creates a request that arrives this many ms after the start. */
function arrival(
  after: number,
  vendor: string,
  url = 'https://dynamic.criteo.com/js/ld/ld.js',
): Entry {
  return { vendor, url, time: new Date(start + after).toISOString() } as Entry;
}

/** Creates a detector for a session in which Criteo is allowed from second 1 to second 6. */
function detectorForFiveSeconds(): ReturnType<typeof createLeakDetector> {
  const leaks = createLeakDetector(vendors);
  vi.setSystemTime(start + 1000);
  leaks.setAllowed(new Set(['criteo']));
  vi.setSystemTime(start + 6000);
  leaks.setAllowed(new Set());
  return leaks;
}

test.each([
  ['before its vendor is allowed', 900],
  ['too long after a refusal to have left before it', 8100],
])('reports a request that arrives %s', (_, after) => {
  const leaks = detectorForFiveSeconds();
  leaks.check(arrival(after, 'criteo'));
  expect(leaks.found).toHaveLength(1);
});

test.each([
  ['while its vendor is allowed', 3000],
  ['just after a refusal, so that it may have left before it', 6300],
])('accepts a request that arrives %s', (_, after) => {
  const leaks = detectorForFiveSeconds();
  leaks.check(arrival(after, 'criteo'));
  expect(leaks.found).toEqual([]);
});

test('goes by the time of sending if that is known', () => {
  const leaks = detectorForFiveSeconds();
  leaks.check(arrival(6200, 'criteo'), start + 6100);
  expect(leaks.found).toHaveLength(1);
});

test('reports a request to another vendor, and ignores one to no vendor', () => {
  const leaks = detectorForFiveSeconds();
  leaks.check(arrival(3000, 'google-ads'));
  leaks.check(arrival(3000, 'shop'));
  expect(leaks.found).toEqual([expect.stringContaining('google-ads')]);
});

test('gives the same numbers for the same seed, and others for another', () => {
  const numbers = (seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 50 }, () => random.below(1000));
  };
  expect(numbers(7)).toEqual(numbers(7));
  expect(numbers(7)).not.toEqual(numbers(8));
  expect(Math.min(...numbers(7))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers(7))).toBeLessThan(1000);
});
