import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../engines/engine';
import { type Findings, watchMarked } from './watchMarked';

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
          const unmarked = markedByTool.includes(path) ? `${path}?kotowari=off` : undefined;
          found.set(path, await watchMarked(engine, folder, `${path}?tags=marked`, unmarked));
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
