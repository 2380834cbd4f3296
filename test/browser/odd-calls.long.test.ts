import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decide } from './choices';
import { useSite } from './harness';
import { openPair, settlePair } from './pair';
import { readGlobal } from './readGlobal';

type Outcomes = Record<string, string>;

describe('a call that no one should make', () => {
  const site = useSite({ preloadScanner: false });

  test.each(['before the choice', 'rejectAll', 'acceptAll'])(
    'ends as it ends without Kotowari: %s (R95, R96)',
    async (decision) => {
      const path = '/lesson/odd-calls.html';
      const pair = await openPair(site, path);
      const { reference, visit } = pair;
      if (decision === 'rejectAll' || decision === 'acceptAll') {
        await decide(visit.page, decision);
        await visit.page.reload();
      }
      await settlePair(pair, 400);
      const native = await readGlobal<Outcomes>(reference.page, 'outcomes');
      const outcomes = await readGlobal<Outcomes>(visit.page, 'outcomes');
      expect(Object.keys(native).length).toBeGreaterThan(200);
      const look = decision === 'rejectAll' ? ofRefused : inShort;
      expect(look(outcomes)).toEqual(look(native));
      expect(visit.errors).toEqual(reference.errors);
    },
  );
});

/** What the browser would say no to only while it connects: a call that waits cannot ask it. */
const UNASKED = ['WebSocket with bad words', 'XHR sent twice'];

/**
 * What the browser itself throws counts by its name: its sentence says which method it was that could
 * not read a value. What the value throws counts whole, and how often it was read.
 */
function inShort(outcomes: Outcomes): Outcomes {
  const looks = Object.entries(outcomes).map(([name, outcome]) => [
    name,
    outcome.replace(/^(throws (?!RangeError)\w+):.*?(, read \d+)?$/s, '$1$2'),
  ]);
  return Object.fromEntries(looks.filter(([name = '']) => !UNASKED.includes(name)));
}

/** A refused request has failed by the time that it is given up. */
function ofRefused(outcomes: Outcomes): Outcomes {
  const looks = Object.entries(inShort(outcomes));
  return Object.fromEntries(looks.filter(([name]) => !name.startsWith('fetch given up')));
}

describe('ten thousand tags that wait', () => {
  const site = useSite({ preloadScanner: false });

  test('are all released, and the page stays responsive (R87)', async () => {
    const visit = await site.visit('/lesson/ten-thousand.html');
    expect(await counts(visit.page)).toEqual({ loaded: 0, ran: 0 });
    await decide(visit.page, 'acceptAll');
    const started = Date.now();
    let slowest = 0;
    await expect
      .poll(
        async () => {
          const asked = Date.now();
          const found = await counts(visit.page);
          slowest = Math.max(slowest, Date.now() - asked);
          return found;
        },
        { timeout: 25_000, interval: 100 },
      )
      .toEqual({ loaded: 9000, ran: 1000 });
    expect(slowest).toBeLessThan(2000);
    expect(Date.now() - started).toBeLessThan(25_000);
    expect(visit.errors).toEqual([]);
  }, 60_000);

  test('are all refused, and the page answers (R88)', async () => {
    const visit = await site.visit('/lesson/ten-thousand.html');
    await decide(visit.page, 'rejectAll');
    await visit.settle();
    expect(await counts(visit.page)).toEqual({ loaded: 0, ran: 0 });
    expect(visit.sent()).toEqual([]);
    expect(visit.errors).toEqual([]);
  });

  async function counts(page: Page) {
    return {
      loaded: await readGlobal<number>(page, 'loaded'),
      ran: await readGlobal<number>(page, 'ran'),
    };
  }
});
