import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../demo/serve';
import type { Entry } from '../../demo/standin/log';
import type { Engine, EnginePage } from '../engines/engine';
import { everyVendor } from './baseline';
import { shapes } from './requests';
import { breath, rest } from './rest';

const folder = new URL('pages/', import.meta.url);
const lessonFolder = new URL('../../demo/lessons/', import.meta.url);

/** Not about tags, but about what page code calls or Google's tag is told, on a host of the shop's. */
const withoutTags = ['odd-calls.html', 'restless.html', 'consent-mode.html', 'consent-rows.html'];

const files = [folder, lessonFolder].flatMap((place) =>
  readdirSync(place)
    .filter((name) => name.endsWith('.html') && !withoutTags.includes(name))
    .map((name) => ({ name, text: readFileSync(new URL(name, place), 'utf8') })),
);
const pages = files.map(({ name }) => name);

/** On these, tags were marked by hand: without Kotowari they send nothing. */
const byHand = files.filter(({ text }) => text.includes('data-consent=')).map(({ name }) => name);

/** Pages of the shop whose forms of tags are on its home page and in the lessons as well. */
export const inner = ['list', 'item', 'basket', 'done', 'season'].map((name) => `/${name}.html`);

const all = ['/', '/legacy.html', ...inner, ...pages.map((name) => `/lesson/${name}`)];

/** Those whose tags were marked by the tool alone. */
const pasted = all.filter((path) => !byHand.some((name) => path.endsWith(`/${name}`)));

/** What the vendors received. */
interface Findings {
  before: readonly string[];
  after: readonly string[];
  /** From the page as it was pasted, without Kotowari; nothing where it was marked by hand. */
  reference: readonly string[];
}

/**
 * Proves for each page of the tests that, once `kotowari mark` has been over it, nothing at all
 * reaches a vendor before the choice, and afterwards just what the page itself sends (R86, R87).
 */
export function proveMarking(open: () => Promise<Engine>, leftOut: readonly string[] = []): void {
  const paths = all.filter((path) => !leftOut.includes(path));
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

    test.each(pasted.filter((path) => paths.includes(path)))(
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
 * Looks once more where a browser was lost on a busy machine, or the two visits differ. What left
 * before the choice has left: nothing makes up for it.
 */
async function watch(engine: Engine, path: string): Promise<Findings> {
  const first = await watchBoth(engine, path).catch(() => undefined);
  const isFinal = first && (first.before.length > 0 || isEqual(first.after, first.reference));
  return isFinal ? first : watchBoth(engine, path);
}

async function watchBoth(engine: Engine, path: string): Promise<Findings> {
  const reference = pasted.includes(path) ? await watchReference(engine, path) : [];
  return onSite(async (site, origin) => {
    const page = await engine.open(`${origin}${path}?tags=marked`);
    const before = await settled(site, page);
    if (before.length > 0 || !pasted.includes(path)) {
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

/** Each visit has a server of its own, so that its requests are its own. */
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

/** What the vendors have received, once the page rests; `expected` come with time. */
async function settled({ log }: Site, page: EnginePage, expected = 0): Promise<readonly string[]> {
  const sent = () => shapes(log.entries.filter(isVendors));
  for (let tries = 0; tries < 80 && sent().length < expected; tries += 1) await wait(100);
  await rest({
    breathe: () => page.evaluate<boolean>(deepBreath),
    sent: () => log.entries.filter(({ vendor }) => vendor !== 'shop'),
    underWay: log.underWay,
  });
  return sent();
}

/** And a way to the shop and back in it: what the page asked for earlier has then left the browser too. */
const deepBreath = `Promise.all([
  ${breath(500)},
  new Promise((resolve) => setTimeout(resolve, 400))
    .then(() => fetch('/shop.css', { cache: 'no-store' }))
    .catch(() => {}),
]).then(([isLoaded]) => isLoaded)`;

function isEqual(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
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
