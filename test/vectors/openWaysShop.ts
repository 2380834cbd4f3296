import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { serve } from '../../demo/serve';
import type { EnginePage } from '../engines/engine';
import { renderWays } from './renderWays';
import { type WaysPage, ways } from './ways/index';

/** The demo's shop with the pages of ways in it; of each page, one visit at a time. */
export interface WaysShop {
  /** The address of a page of ways; `kotowari: false` leaves Kotowari out of it. */
  address(page: WaysPage, options?: { readonly kotowari?: boolean }): string;
  /** The address of a page with Kotowari and nothing else. */
  readonly empty: string;
  /**
   * Waits until nothing arrives any more; then how often each way's address was asked for. For the
   * ways that are `expected` it waits longer.
   */
  count(
    page: WaysPage,
    open: EnginePage,
    expected?: readonly string[],
  ): Promise<ReadonlyMap<string, number>>;
  /** Forgets what the page's ways asked for up to now. */
  forget(page: WaysPage): void;
  close(): Promise<void>;
}

/**
 * How often in turn the page has to answer without anything new having arrived, and how far apart. The
 * longer time is for a script whose predecessor never loads, which is released after three seconds.
 */
const quiet = { rounds: 3, longRounds: 15, milliseconds: 300 };

/** On a busy machine the page is late, and this with it. */
const roundTrip = `new Promise((resolve) => setTimeout(resolve))
  .then(() => fetch('/shop.css', { cache: 'no-store' }))
  .then((answer) => answer.status)`;

/** Writes the pages and starts the server on a free port, plain http, names below `.localhost`. */
export async function openWaysShop(): Promise<WaysShop> {
  const folder = await mkdtemp(join(tmpdir(), 'kotowari-ways-'));
  for (const [name, list] of Object.entries({ ...ways, empty: [] })) {
    await writeFile(join(folder, `${name}.html`), renderWays(`Ways: ${name}`, list));
  }
  const site = await serve({ names: 'local', port: 0, lessons: pathToFileURL(`${folder}/`) });
  const from = new Map<WaysPage, number>();
  const asked = (page: WaysPage) =>
    site.log.entries
      .filter(({ id }) => id > (from.get(page) ?? 0))
      .map(({ url }) => new URL(url).searchParams.get('way') ?? '')
      .filter((way) => ways[page].some(({ id }) => id === way));
  const lesson = (name: string) => `http://shop.localhost:${site.port}/lesson/${name}.html`;
  return {
    address: (page, { kotowari = true } = {}) => lesson(page) + (kotowari ? '' : '?kotowari=off'),
    empty: lesson('empty'),
    async count(page, open, expected = []) {
      const isComplete = () => expected.every((id) => asked(page).includes(id));
      const enough = () => (isComplete() ? quiet.rounds : quiet.longRounds);
      for (let before = -1, rounds = 0; rounds < enough(); ) {
        await open.evaluate(roundTrip);
        await wait(quiet.milliseconds);
        rounds = asked(page).length === before ? rounds + 1 : 0;
        before = asked(page).length;
      }
      return tally(asked(page));
    },
    forget: (page) => void from.set(page, site.log.entries.at(-1)?.id ?? 0),
    async close() {
      await site.close();
      await rm(folder, { recursive: true });
    },
  };
}

function tally(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
