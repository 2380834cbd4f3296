import { setTimeout as wait } from 'node:timers/promises';
import { type Site, serve } from '../../demo/serve';
import type { Entry } from '../../demo/standin/log';
import type { Engine, EnginePage } from '../engines/engine';
import { everyVendor } from './baseline';
import { shapes } from './requests';
import { delayInPage, waitUntilIdle } from './waitUntilIdle';

/** What the vendors received. */
export interface Findings {
  before: readonly string[];
  after: readonly string[];
  /** From the unmarked page without Kotowari; empty if the page was marked by hand. */
  reference: readonly string[];
}

/**
 * Opens a marked page and, where there is one, the unmarked page without Kotowari. Tries a second time if
 * the browser was lost on a busy machine, or if the two visits differ. A request before the choice is
 * final: no second try can undo it.
 *
 * @param lessons the folder of the pages below `/lesson/`
 */
export async function watchMarked(
  engine: Engine,
  lessons: URL,
  marked: string,
  unmarked?: string,
): Promise<Findings> {
  const watch = () => watchBoth(engine, lessons, marked, unmarked);
  const first = await watch().catch(() => undefined);
  const isFinal = first && (first.before.length > 0 || isEqual(first.after, first.reference));
  return isFinal ? first : watch();
}

async function watchBoth(
  engine: Engine,
  lessons: URL,
  marked: string,
  unmarked?: string,
): Promise<Findings> {
  const reference = unmarked ? await watchReference(engine, lessons, unmarked) : [];
  return onSite(lessons, async (site, origin) => {
    const page = await engine.open(`${origin}${marked}`);
    const before = await settled(site, page);
    if (before.length > 0 || !unmarked) {
      await page.close();
      return { before, after: [], reference };
    }
    await page.evaluate('window.kotowari?.acceptAll()');
    const after = await settled(site, page, reference.length);
    await page.close();
    return { before, after, reference };
  });
}

function watchReference(
  engine: Engine,
  lessons: URL,
  unmarked: string,
): Promise<readonly string[]> {
  return onSite(lessons, async (site, origin) => {
    const page = await engine.open(`${origin}${unmarked}`);
    const sent = await settled(site, page);
    await page.close();
    return sent;
  });
}

/** Gives each visit its own server, so that it sees only its own requests. */
async function onSite<Result>(
  lessons: URL,
  visit: (site: Site, origin: string) => Promise<Result>,
): Promise<Result> {
  const site = await serve({ names: 'local', port: 0, lessons });
  try {
    return await visit(site, `http://shop.localhost:${site.port}`);
  } finally {
    await site.close();
  }
}

/** Waits for the `expected` number of requests and until the page is idle; returns what vendors got. */
async function settled({ log }: Site, page: EnginePage, expected = 0): Promise<readonly string[]> {
  const sent = () => shapes(log.entries.filter(isVendors));
  for (let tries = 0; tries < 80 && sent().length < expected; tries += 1) await wait(100);
  await waitUntilIdle({
    delay: () => page.evaluate<boolean>(longDelay),
    sent: () => log.entries.filter(({ vendor }) => vendor !== 'shop'),
    underWay: log.underWay,
  });
  return sent();
}

/** Includes a round trip to the shop: earlier requests of the page have then left the browser too. */
const longDelay = `Promise.all([
  ${delayInPage(500)},
  new Promise((resolve) => setTimeout(resolve, 400))
    .then(() => fetch('/shop.css', { cache: 'no-store' }))
    .catch(() => {}),
]).then(([isLoaded]) => isLoaded)`;

function isEqual(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Requests that Firefox makes at random, with and without Kotowari: a prefetch, which waits until nothing
 * else loads (lesson 8 has one that always comes), and a repeated request for a file whose integrity does
 * not match.
 */
const random = /form=link-prefetch|td_spoiled_access/;

function isVendors({ vendor, url }: Entry): boolean {
  return everyVendor.includes(vendor) && !random.test(url);
}
