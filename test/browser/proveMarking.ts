import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../demo/serve';
import type { Entry } from '../../demo/standin/log';
import type { Engine } from '../engines/engine';
import { everyVendor } from './baseline';
import { shapes } from './requests';
import { isSteady } from './visit';

const folder = new URL('pages/', import.meta.url);

/** Not about tags, but about what page code calls or Google's tag is told, on a host of the shop's. */
const withoutTags = ['odd-calls.html', 'restless.html', 'consent-mode.html', 'consent-rows.html'];

const pages = readdirSync(folder).filter((name) => !withoutTags.includes(name));

/** On these, tags were marked by hand: without Kotowari they send nothing. */
const byHand = pages.filter((name) =>
  readFileSync(new URL(name, folder), 'utf8').includes('data-consent='),
);

const paths = ['/', '/item.html', ...pages.map((name) => `/lesson/${name}`)];

/** What the vendors received. */
interface Findings {
  before: readonly string[];
  after: readonly string[];
  /** From the page as it was pasted, without Kotowari. */
  reference: readonly string[];
}

/**
 * Proves for each page of the tests that, once `kotowari mark` has been over it, nothing at all
 * reaches a vendor before the choice, and afterwards just what the page itself sends (R86, R87).
 */
export function proveMarking(open: () => Promise<Engine>): void {
  describe('a page that was marked by the tool', () => {
    const found = new Map<string, Findings>();
    beforeAll(async () => {
      const engine = await open();
      const waiting = [...paths];
      const workThrough = async () => {
        for (let path = waiting.shift(); path; path = waiting.shift()) {
          const watch = () => watchBoth(engine, `${path}`);
          // Once more: a browser that was lost on a busy machine is no finding.
          found.set(path, await watch().catch(watch));
        }
      };
      await Promise.all([workThrough(), workThrough(), workThrough()]).finally(engine.close);
    }, 400_000);

    test.each(paths)('sends nothing before the choice: %s (R86)', (path) => {
      expect(found.get(path)?.before).toEqual([]);
    });

    test.each(paths.filter((path) => !byHand.some((name) => path.endsWith(name))))(
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

async function watchBoth(engine: Engine, path: string): Promise<Findings> {
  const reference = await onSite(async (site, shop) => {
    const page = await engine.open(`${shop}${path}?kotowari=off`);
    const sent = await settled(site);
    await page.close();
    return sent;
  });
  return onSite(async (site, shop) => {
    const page = await engine.open(`${shop}${path}?tags=marked`);
    const before = await settled(site);
    await page.evaluate('window.kotowari?.acceptAll()');
    const after = await settled(site, reference.length);
    await page.close();
    return { before, after, reference };
  });
}

/** Each visit has a server of its own, so that its requests are its own. */
async function onSite<Result>(
  visit: (site: Site, shop: string) => Promise<Result>,
): Promise<Result> {
  const site = await serve({ names: 'local', port: 0, lessons: folder });
  try {
    return await visit(site, `http://shop.localhost:${site.port}`);
  } finally {
    await site.close();
  }
}

/** What the vendors have received, once nothing has arrived for a while; `expected` come with time. */
async function settled({ log }: Site, expected = 0): Promise<readonly string[]> {
  const sent = () => shapes(log.entries.filter(isVendors));
  const count = () => log.entries.filter((entry) => !isSteady(entry)).length;
  for (let tries = 0; tries < 16 && sent().length < expected; tries += 1) await wait(500);
  for (let before = -1; before !== count(); ) {
    before = count();
    await wait(1000);
  }
  return sent();
}

/**
 * What Firefox asks for as it happens to, with and without Kotowari: a prefetch while nothing else
 * loads, which on the page of all forms it never sees (lesson 8 has one that it does), and a second
 * time a file that is not what its integrity says.
 */
const byChance = /form=link-prefetch|td_spoiled_access/;

function isVendors({ vendor, url }: Entry): boolean {
  return everyVendor.includes(vendor) && !byChance.test(url);
}
