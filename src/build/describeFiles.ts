import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { locales } from '../locales/locales';
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
export function describeFiles(files: Files): Readonly<Record<string, FileFacts>> {
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

/** By the name, or the name without its ending. What is not here is a part that the UI is split into. */
const uses: Readonly<Record<string, string>> = {
  kotowari: 'the gate: the page loads it first, and it loads all else',
  'kotowari-inline': 'the gate as a part of the page, to be put first in its head',
  'kotowari-notice': 'the notice as a part of the page, to be put first in its body',
  'kotowari-notice.css': 'the style of that part, for pages that let no style through',
  'kotowari-ui': 'the notice',
  'kotowari-partners.css': 'the style of the table on the terms page',
  'kotowari-partners': 'the table of partners on the terms page',
  'kotowari-records': "sends records to the shop's own address",
  'kotowari-devtools': 'the panel for the shop’s web staff, loaded with debug',
  'kotowari-vendors-ja': 'what each vendor receives: ja',
  'kotowari-vendors-en': 'what each vendor receives: en',
  'kotowari-mistakes':
    'mistakes of the configuration in whole sentences, loaded where there is one',
  'kotowari-explain': 'sentences about mistakes, loaded where there is one',
  'kotowari-explainMessages': 'names words of the shop under keys that mean nothing',
  'kotowari-licenses': 'the licences of what is in these files',
  ...Object.fromEntries(locales.map((locale) => [`kotowari-${locale}`, `the list: ${locale}`])),
  'kotowari-partners-ja': 'the table on the terms page: ja',
  'kotowari-partners-en': 'the table on the terms page: en',
};

function useOf(name: string): string {
  const file = basename(name);
  const [stem = ''] = file.split('.');
  return uses[file] ?? uses[stem] ?? 'a part of the notice or the list, loaded when it is needed';
}
