import type { EngineName } from '../engines/engine';
import { alignTable } from './alignTable';
import type { Sighting } from './sighting';
import { type WaysPage, ways } from './ways/index';
import { writeCells } from './writeCells';

/** What an engine's ways showed, by the way's id. */
export type Sightings = ReadonlyMap<string, Sighting>;

/** Writes one engine's section of `docs/vectors.md`: a heading, and a table for each page of ways. */
export function writeSection(engine: EngineName, seen: Sightings): string {
  const pages = Object.keys(ways) as WaysPage[];
  const tables = pages.map(
    (page) => `### ${engine}: ${titles[page]}\n\n${alignTable([head, ...writeRows(page, seen)])}`,
  );
  return `## ${engine}\n\n${tables.join('\n\n')}\n`;
}

const titles = {
  markup: 'tags in the page',
  elements: 'elements made by script',
  strings: 'markup written by script',
  frames: 'methods of a same-origin frame',
  network: 'calls without an element',
  shadows: 'across a shadow boundary',
  inert: 'out of a document of which nothing is asked for',
  lateScripts: 'a script that comes to life later',
  addresses: 'an address in another place',
  pieces: 'markup in pieces',
  outside: 'outside the promise',
} as const satisfies Readonly<Record<WaysPage, string>>;

const head = [
  'way',
  'before the choice',
  'code ran',
  'after a refusal',
  'after allow',
  'after a withdrawal',
];

function writeRows(page: WaysPage, seen: Sightings): string[][] {
  return ways[page].map((way) => {
    const sighting = seen.get(way.id);
    if (!sighting) throw new Error(`The way ${way.id} was not tried`);
    const { before, ran, refused, allowed, withdrawn } = writeCells(way, sighting);
    return [way.words, before, ran, refused, allowed, withdrawn];
  });
}
