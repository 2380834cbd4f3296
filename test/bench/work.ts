import type { Page } from 'playwright-core';
import { median, repeat } from './median';
import { untilNotice } from './notice';
import type { Row } from './row';
import type { Shop } from './shop';

/** The functions of `pages/work.html`. */
type Job = 'makeElements' | 'makeOneByOne' | 'makeFetches' | 'setProperties' | 'setAttributes';

/** What the page's own work costs while the gate looks on: elements, requests, setters (R94). */
export function measureWork(shop: Shop): Promise<Row[]> {
  return shop.visit('work', { kotowari: false }, (bare) =>
    shop.visit('work', {}, async (page) => {
      await untilNotice(page);
      const run = (job: Job, rounds: number) => compare(job, bare, page, rounds);
      return [
        ratioOf('1,000 elements made by script and laid out', await run('makeElements', 60), 1.1),
        ratioOf('the same, put in one by one', await run('makeOneByOne', 30), null),
        ratioOf('fetches, 100 at a time', await run('makeFetches', 60), 1.1),
        extraOf('1,000 times `script.src = …`', await run('setProperties', 20), 2),
        extraOf('1,000 times `setAttribute`', await run('setAttributes', 20), 2),
      ];
    }),
  );
}

/** One job in both pages, one after the other; in milliseconds. */
interface Pair {
  readonly bare: number;
  readonly gated: number;
}

const warmUps = 3;

/** By turns, so that what else the machine does meets both alike. */
async function compare(job: Job, bare: Page, gated: Page, rounds: number): Promise<Pair[]> {
  let round = 0;
  const run = (page: Page) => page.evaluate<number>(`${job}()`);
  const pairs = await repeat(warmUps + rounds, async () => {
    round += 1;
    if (round % 2) return { bare: await run(bare), gated: await run(gated) };
    return { gated: await run(gated), bare: await run(bare) };
  });
  return pairs.slice(warmUps);
}

function ratioOf(what: string, pairs: readonly Pair[], bound: number | null): Row {
  const value = median(pairs.map(({ bare, gated }) => gated / bare));
  return { what: `${what}, to the page without`, value, unit: 'x', bound };
}

function extraOf(what: string, pairs: readonly Pair[], bound: number): Row {
  const value = median(pairs.map(({ bare, gated }) => gated - bare));
  return { what: `${what}, beyond the page without`, value, unit: 'ms', bound };
}
