import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { makeSite } from '../../src/build/makeSite';
import { writeGate } from '../../src/build/writeGate';
import type { Row } from './row';

/** What a shopper downloads, after gzip -9. */
export function measureSizes(): Row[] {
  const gate = size('kotowari.js');
  const first = filesOf('kotowari-ui.js');
  const list = ['kotowari-preferences.js', 'kotowari-ja.js'].flatMap((name) => [...filesOf(name)]);
  const all = new Set([...first, ...list]);
  return [
    { what: 'kotowari.js, gzip -9', value: gate, unit: 'B', bound: 26_150 },
    {
      what: 'kotowari.js of a shop that has built it, ten vendors',
      value: gzip(writeGate(makeSite({}, []))),
      unit: 'B',
      bound: 24_000,
    },
    {
      what: 'with kotowari-ui.js: all before the notice',
      value: gate + sum(first),
      unit: 'B',
      bound: 39_450,
    },
    { what: 'with the list in Japanese', value: gate + sum(all), unit: 'B', bound: 50_550 },
  ];
}

/** A file and all that it imports at its start. */
function filesOf(name: string): Set<string> {
  const imported = read(name)
    .toString()
    .matchAll(/from"\.\/(kotowari-[\w-]+\.js)"/g);
  return new Set([name, ...[...imported].flatMap(([, file = '']) => [...filesOf(file)])]);
}

function sum(names: ReadonlySet<string>): number {
  return [...names].reduce((total, name) => total + size(name), 0);
}

function size(name: string): number {
  return gzip(read(name));
}

function gzip(text: string | Buffer): number {
  return gzipSync(text, { level: 9 }).length;
}

function read(name: string): Buffer {
  return readFileSync(new URL(`../../dist/${name}`, import.meta.url));
}
