import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Row } from './row';

/** What a shopper downloads, after gzip -9. */
export function measureSizes(): Row[] {
  const gate = size('kotowari.js');
  const first = gate + size('kotowari-ui.js');
  const all = first + size('kotowari-Preferences.js') + size('kotowari-ja.js');
  return [
    { what: 'kotowari.js, gzip -9', value: gate, unit: 'B', bound: 18_000 },
    { what: 'with kotowari-ui.js: all before the notice', value: first, unit: 'B', bound: 29_000 },
    { what: 'with the list in Japanese', value: all, unit: 'B', bound: 36_000 },
  ];
}

function size(name: string): number {
  return gzipSync(readFileSync(new URL(`../../dist/${name}`, import.meta.url)), { level: 9 })
    .length;
}
