import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPage, waysOf } from './attack';
import { decide } from './choices';
import { useSite } from './harness';
import { type Step, steps } from './randomSteps';
import { readGlobal } from './readGlobal';
import type { Visit } from './visit';

const head = `<script>${readFileSync(new URL('random-code.js', import.meta.url), 'utf8')}</script>`;
/** So many pieces of code run in a page: to open one takes longer than to run them. */
const together = 60;
/** The same pieces in each run; `SEED=7 npm run browser -- random-code` plays others. */
const seed = Number(process.env.SEED ?? 20261128);

describe('random page code', () => {
  const site = useSite({ preloadScanner: false });
  const pages = fc.array(steps, { minLength: together, maxLength: together });

  const open = async (pieces: readonly (readonly Step[])[], isPlain: boolean) => {
    const visit = await openPage(site, { head, isPlain });
    await play(visit, pieces);
    await visit.settle();
    return visit;
  };

  const check = async (pieces: readonly (readonly Step[])[]) => {
    const [plain, visit] = await Promise.all([open(pieces, true), open(pieces, false)]);
    const guilty = (what: string, numbers: readonly number[]) =>
      numbers.map((number) => ({ what, number, steps: JSON.stringify(pieces[number]) }));
    const natural = numbersBy(waysOf(plain));
    const kinds = await readGlobal<Record<string, string>>(plain.page, 'kinds');
    const faults = guilty('asks before the choice', [...numbersBy(waysOf(visit)).keys()]);
    const [expected, held] = await Promise.all([plain, visit].map(describePlaces));
    faults.push(...guilty('looks different while held', differences(expected, held)));
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    const allowed = numbersBy(waysOf(visit));
    for (const [number, ways] of natural) {
      // A frame or a link that goes in the same task may have asked, or not.
      const stands = (way: string) =>
        !/iframe|link/.test(`${kinds[way]}`) ||
        new RegExp(`way=${way}(?!\\d)`).test(`${expected?.[number]}`);
      const missing = [...ways].filter((way) => !allowed.get(number)?.has(way) && stands(way));
      if (missing.length) faults.push(...guilty(`misses ${missing} after allow`, [number]));
    }
    faults.push(
      ...guilty(
        'looks different once released',
        differences(expected, await describePlaces(visit)),
      ),
    );
    await Promise.all([plain, visit].map(({ page }) => page.close()));
    expect(faults).toEqual([]);
  };

  test('asks a vendor for nothing before the choice, for all after allow, and leaves the same page (R85, R87, R93, R111)', async () => {
    await fc.assert(fc.asyncProperty(pages, check), { numRuns: 5, endOnFailure: true, seed });
  });

  const checkRefused = async (pieces: readonly (readonly Step[])[]) => {
    const visit = await openPage(site, { head });
    await decide(visit.page, 'rejectAll');
    await play(visit, pieces);
    await visit.settle();
    const sent = (what: string) =>
      [...numbersBy(waysOf(visit))].map(([number, ways]) => {
        const steps = JSON.stringify(pieces[number]);
        return { what, ways: [...ways], steps };
      });
    expect(sent('asks during a refusal')).toEqual([]);
    await decide(visit.page, 'acceptAll');
    await visit.settle();
    expect(sent('asks later for what was refused')).toEqual([]);
    await visit.page.close();
  };

  test('asks a vendor for nothing during a refusal, nor for any of it later (R88, R105)', async () => {
    await fc.assert(fc.asyncProperty(pages, checkRefused), {
      numRuns: 4,
      endOnFailure: true,
      seed,
    });
  });
});

function play({ page }: Visit, pieces: readonly (readonly Step[])[]): Promise<void> {
  return page.evaluate((all) => {
    all.forEach((each, number) => {
      Reflect.get(window, 'play')(number, each);
    });
  }, pieces as Step[][]);
}

/** By the number of its piece of code, what was asked for. */
function numbersBy(ways: readonly string[]): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  for (const way of ways) {
    const number = Number(way.split('-')[0]);
    found.set(number, (found.get(number) ?? new Set()).add(way));
  }
  return found;
}

function describePlaces({ page }: Visit): Promise<string[]> {
  return page.evaluate(() => Reflect.get(window, 'describePlaces')());
}

function differences(some: readonly string[] = [], others: readonly string[] = []): number[] {
  return some.flatMap((text, index) => (text === others[index] ? [] : index));
}
