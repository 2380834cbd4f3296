import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Files } from './buildSite';

/** What a tool has to know of a file. */
export interface FileFacts {
  readonly bytes: number;
  readonly gzip: number;
  /** For the attribute of this name: https://www.w3.org/TR/SRI/ */
  readonly integrity: string;
  /** What it is for, in words. */
  readonly use: string;
}

/** Describes the files of a build, by name. */
export function listFiles(files: Files): Readonly<Record<string, FileFacts>> {
  return Object.fromEntries(
    [...files].map(([name, text]) => {
      const bytes = Buffer.from(text);
      const gzip = gzipSync(bytes, { level: 9 }).length;
      return [
        name,
        { bytes: bytes.length, gzip, integrity: sign(text, 'sha384'), use: useOf(name) },
      ];
    }),
  );
}

/** A hash as an `integrity` attribute and a Content-Security-Policy write it. */
export function sign(text: string, algorithm: 'sha256' | 'sha384'): string {
  return `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;
}

/** The first that fits counts. */
const uses: readonly (readonly [kind: RegExp, use: string])[] = [
  [/^kotowari(\.[0-9a-f]{8})?\.js$/, 'the gate: the page loads it first, all else it loads itself'],
  [/^kotowari-ui\b/, 'the notice'],
  [/^kotowari-inline\b.*html$/, 'the gate as a part of the page, to be put first in its head'],
  [/^kotowari-notice\b.*html$/, 'the notice as a part of the page'],
  [/^kotowari-partners\b.*css$/, 'the looks of the terms page'],
  [/^kotowari-partners-[a-z]{2}\b/, 'the table of the terms page: its words'],
  [/^kotowari-partners\b/, 'the table of the terms page'],
  [/^kotowari-[a-z]{2}\b(?!\w)/, 'the list of partners: words in one language'],
  [/^kotowari-records\b/, "sends records to the shop's own address"],
  [/^kotowari-licenses\b/, 'licences'],
  [/^kotowari-(debug|config)\b/, 'mistakes in words: loaded where there is one'],
];

function useOf(name: string): string {
  return uses.find(([kind]) => kind.test(name))?.[1] ?? 'a part of the notice or the list';
}
