import { composeCards } from '../partners/composeCards';
import { composePage, type PageSource, type Part } from '../partners/composePage';
import { composeTable } from '../partners/composeTable';
import type { Column } from '../partners/describePartner';
import { type Node, node } from '../partners/node';
import * as en from '../partners/words.en';
import * as ja from '../partners/words.ja';
import { sharedWords } from '../partners/words.shared';
import { writeHtml } from '../partners/writeHtml';
import { writeMarkdown } from '../partners/writeMarkdown';
import { writeCsv } from './writeCsv';
import { writeJson } from './writeJson';

/** What is written, and how. */
export interface WriteOptions {
  readonly format: Format;
  readonly locale: ja.Locale;
  readonly parts: readonly Part[];
  /** None: all. */
  readonly columns?: readonly Column[] | undefined;
  readonly purposes?: readonly string[] | undefined;
  /** Of the headings. */
  readonly level: number;
  /** A site's own wordings, where they are in this language. */
  readonly messages?: Readonly<Record<string, string>> | undefined;
}

export const formats = ['html', 'markdown', 'json', 'csv'] as const;
export type Format = (typeof formats)[number];

/** The terms page, or its table, as a text. JSON and CSV are of the partners alone. */
export function writePartners(source: PageSource, options: WriteOptions): string {
  const { format, locale, parts, columns, level } = options;
  const words = wordsIn(options);
  if (format === 'json') return writeJson(source, locale);
  if (format === 'csv') return writeCsv(source.partners, words.table);
  if (format === 'markdown') {
    const cards = composeCards(source.partners, words.table, level + 1, columns);
    return writeMarkdown(composePage(source, words, parts, cards, level));
  }
  return `${composeHtml(source, options)
    .map((piece) => writeHtml(piece))
    .join('\n')}\n`;
}

/** The pieces of the page as HTML: its table stands in the element that makes it live. */
export function composeHtml(source: PageSource, options: WriteOptions): Node[] {
  const { locale, parts, columns, purposes, level } = options;
  const words = wordsIn(options);
  const table = node(
    'kotowari-partners',
    {
      lang: locale,
      ...(columns && { columns: columns.join(' ') }),
      ...(purposes && { purposes: purposes.join(' ') }),
    },
    composeTable(source.partners, words.table, columns && { columns }),
  );
  return composePage(source, words, parts, table, level);
}

function wordsIn({ locale, messages = {} }: WriteOptions): ja.PageWords {
  const { tableWords, sectionWords, useWords, lifeWords } = locale === 'ja' ? ja : en;
  const table = { ...tableWords, ...sharedWords(messages) };
  return { table, section: sectionWords, use: useWords, life: lifeWords };
}
