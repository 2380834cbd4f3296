import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../demo/serve';
import type { Entry } from '../../demo/standin/log';
import type { Engine, EnginePage } from '../engines/engine';
import { everyVendor } from './baseline';
import { shapes } from './requests';
import { delayInPage, waitUntilIdle } from './waitUntilIdle';

const folder = new URL('pages/', import.meta.url);
const lessonFolder = new URL('../../demo/lessons/', import.meta.url);

/** These pages are not about tags in the markup, but about calls of page code and signals to Google. */
const withoutTags = ['odd-calls.html', 'restless.html', 'consent-mode.html', 'consent-rows.html'];

const files = [folder, lessonFolder].flatMap((place) =>
  readdirSync(place)
    .filter((name) => name.endsWith('.html') && !withoutTags.includes(name))
    .map((name) => ({ name, text: readFileSync(new URL(name, place), 'utf8') })),
);
const pages = files.map(({ name }) => name);

/** These pages have tags that were marked by hand, so without Kotowari they send nothing. */
const markedByHand = files
  .filter(({ text }) => text.includes('data-consent='))
  .map(({ name }) => name);

/** Pages of the shop that have no kinds of tags beyond those of its home page and the lessons. */
export const innerPages = ['list', 'item', 'basket', 'done', 'season'].map(
  (name) => `/${name}.html`,
);

const allPages = ['/', '/legacy.html', ...innerPages, ...pages.map((name) => `/lesson/${name}`)];

/** Pages whose tags were all marked by the tool. */
const markedByTool = allPages.filter(
  (path) => !markedByHand.some((name) => path.endsWith(`/${name}`)),
);

/** What the vendors received. */
interface Findings {
  before: readonly string[];
  after: readonly string[];
  /** From the unmarked page without Kotowari; empty if the page was marked by hand. */
  reference: readonly string[];
}

/**
 * Defines tests for every test page, marked by `kotowari mark`: nothing reaches a vendor before the
 * choice, and after it exactly the requests of the unmarked page (R86, R87).
 */
export function describeMarking(
  open: () => Promise<Engine>,
  leftOut: readonly string[] = [],
): void {
  const paths = allPages.filter((path) => !leftOut.includes(path));
  describe('a page that was marked by the tool', () => {
    const found = new Map<string, Findings>();
    beforeAll(async () => {
      const engine = await open();
      const waiting = [...paths];
      const workThrough = async () => {
        for (let path = waiting.shift(); path; path = waiting.shift()) {
          found.set(path, await watch(engine, path));
        }
      };
      await Promise.all([workThrough(), workThrough(), workThrough()]).finally(engine.close);
    }, 400_000);

    test.each(paths)('sends nothing before the choice: %s (R86)', (path) => {
      expect(found.get(path)?.before).toEqual([]);
    });

    test.each(markedByTool.filter((path) => paths.includes(path)))(
      'sends after it what it sends without Kotowari: %s (R87)',
      (path) => {
        expect(found.get(path)?.after).toEqual(found.get(path)?.reference);
      },
    );

    test('among them pages that do send something', () => {
      const sending = [...found.values()].filter(({ reference }) => reference.length > 0);
      expect(sending.length).toBeGreaterThan(20);
    });
  });
}

/**
 * Tries a second time if the browser was lost on a busy machine, or if the two visits differ. A request
 * before the choice is final: no second try can undo it.
 */
async function watch(engine: Engine, path: string): Promise<Findings> {
  const first = await watchBoth(engine, path).catch(() => undefined);
  const isFinal = first && (first.before.length > 0 || isEqual(first.after, first.reference));
  return isFinal ? first : watchBoth(engine, path);
}

async function watchBoth(engine: Engine, path: string): Promise<Findings> {
  const reference = markedByTool.includes(path) ? await watchReference(engine, path) : [];
  return onSite(async (site, origin) => {
    const page = await engine.open(`${origin}${path}?tags=marked`);
    const before = await settled(site, page);
    if (before.length > 0 || !markedByTool.includes(path)) {
      await page.close();
      return { before, after: [], reference };
    }
    await page.evaluate('window.kotowari?.acceptAll()');
    const after = await settled(site, page, reference.length);
    await page.close();
    return { before, after, reference };
  });
}

function watchReference(engine: Engine, path: string): Promise<readonly string[]> {
  return onSite(async (site, origin) => {
    const page = await engine.open(`${origin}${path}?kotowari=off`);
    const sent = await settled(site, page);
    await page.close();
    return sent;
  });
}

/** Gives each visit its own server, so that it sees only its own requests. */
async function onSite<Result>(
  visit: (site: Site, origin: string) => Promise<Result>,
): Promise<Result> {
  const site = await serve({ names: 'local', port: 0, lessons: folder });
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
