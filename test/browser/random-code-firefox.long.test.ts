import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../demo/serve';
import type { Engine, EnginePage } from '../engines/engine';
import { openFirefox } from '../engines/openFirefox';
import { type Step, steps } from './randomSteps';

const code = readFileSync(new URL('random-code.js', import.meta.url), 'utf8');
const page = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><!-- kotowari --><title>-</title>
<script>${code}</script></head><body></body></html>`;
/** The same pieces in each run; `SEED=7 npm run browser -- random-code-firefox` plays others. */
const seed = Number(process.env.SEED ?? 20261129);
const [pieces = []] = fc.sample(fc.array(steps, { minLength: 60, maxLength: 60 }), {
  numRuns: 1,
  seed,
});

let site: Site;
let firefox: Engine;
const folder = mkdtempSync(join(tmpdir(), 'kotowari-random-'));

beforeAll(async () => {
  writeFileSync(join(folder, 'random.html'), page);
  site = await serve({ names: 'local', port: 0, lessons: pathToFileURL(`${folder}/`) });
  firefox = await openFirefox();
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
  rmSync(folder, { recursive: true });
});

/** A page in which the pieces of code have been played, and what it has asked vendors for since it opened. */
async function play(query: string, before = ''): Promise<{ open: EnginePage; asked(): string[] }> {
  const open = await firefox.open(`http://shop.localhost:${site.port}/lesson/random.html?${query}`);
  const from = site.log.entries.at(-1)?.id ?? 0;
  await open.evaluate(`(${before} null)`);
  await open.evaluate(
    `(${JSON.stringify(pieces as Step[][])}.forEach((each, number) => play(number, each)), null)`,
  );
  await settle(open);
  const asked = () =>
    site.log.entries
      .filter(({ id }) => id > from)
      .flatMap(({ url }) => new URL(url).searchParams.get('way') ?? []);
  return { open, asked };
}

/** Waits until the page has had its turn, and nothing has arrived for a while. */
async function settle(open: EnginePage): Promise<void> {
  for (let quiet = 0, before = -1; quiet < 4; ) {
    await open.evaluate(
      `new Promise((resolve) => setTimeout(resolve, 250)).then(() => fetch('/shop.css', { cache: 'no-store' })).then(({ status }) => status)`,
    );
    const { length } = site.log.entries.filter(({ url }) => url.includes('way='));
    quiet = length === before ? quiet + 1 : 0;
    before = length;
  }
}

/** The pieces, by the numbers that an address begins with. */
function guilty(ways: readonly string[]): string[] {
  return ways.map((way) => `${way}: ${JSON.stringify(pieces[Number(way.split('-')[0])])}`);
}

describe('random page code in Firefox', () => {
  test('asks a vendor for nothing before the choice, and for all after allow (R85, R87, R111)', async () => {
    const plain = await play('kotowari=off');
    const kinds = await plain.open.evaluate<Record<string, string>>('kinds');
    // A frame or a link that goes in the same task may have asked, or not.
    const natural = plain.asked().filter((way) => !/iframe|link/.test(`${kinds[way]}`));
    await plain.open.close();
    expect(natural.length).toBeGreaterThan(20);
    const { open, asked } = await play('');
    expect(guilty(asked())).toEqual([]);
    await open.evaluate('(kotowari.acceptAll(), null)');
    await settle(open);
    const allowed = new Set(asked());
    expect(guilty(natural.filter((way) => !allowed.has(way)))).toEqual([]);
    await open.close();
  });

  test('asks a vendor for nothing during a refusal, nor for any of it later (R88, R105)', async () => {
    const { open, asked } = await play('', 'kotowari.rejectAll(),');
    expect(guilty(asked())).toEqual([]);
    await open.evaluate('(kotowari.acceptAll(), null)');
    await settle(open);
    expect(guilty(asked())).toEqual([]);
    await open.close();
  });
});
