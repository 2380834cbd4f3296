import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Row } from './row';

/** What a shopper downloads, after gzip -9. */
export function measureSizes(): Row[] {
  const gate = size('kotowari.js');
  const first = gate + size('kotowari-ui.js');
  const all = first + size('kotowari-list.js') + size('kotowari-list-ja.js');
  return [
    { what: 'kotowari.js, gzip -9', value: gate, unit: 'B', bound: 14450 },
    { what: 'with kotowari-ui.js: all before the notice', value: first, unit: 'B', bound: 20150 },
    { what: 'with the list in Japanese', value: all, unit: 'B', bound: 26900 },
  ];
}

function size(name: string): number {
  return gzipSync(readFileSync(new URL(`../../dist/${name}`, import.meta.url)), { level: 9 })
    .length;
}
