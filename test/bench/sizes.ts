import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Row } from './row';

/** What a shopper downloads, after gzip -9. */
export function measureSizes(): Row[] {
  const gate = size('kotowari.js');
  const all = gate + size('kotowari-ui.js') + size('kotowari-locale-ja.js');
  return [
    { what: 'kotowari.js, gzip -9', value: gate, unit: 'B', bound: 13900 },
    { what: 'with kotowari-ui.js and kotowari-locale-ja.js', value: all, unit: 'B', bound: 25100 },
  ];
}

function size(name: string): number {
  return gzipSync(readFileSync(new URL(`../../dist/${name}`, import.meta.url)), { level: 9 })
    .length;
}
