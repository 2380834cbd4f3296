import { renderToString } from 'preact-render-to-string';
import type { Column } from '../partners/describePartner';
import type { PagePart } from '../partners/pageParts';
import * as en from '../partners/words.en';
import * as ja from '../partners/words.ja';
import { sharedWords } from '../partners/words.shared';
import type { PageSource } from '../ui/terms-page/pageSource';
import { TermsPage } from '../ui/terms-page/TermsPage';
import { formatHtml } from './formatHtml';
import { toMarkdown } from './toMarkdown';
import { writeCsv } from './writeCsv';
import { writeJson } from './writeJson';

/** What is written, and how. */
export interface WriteOptions {
  readonly format: Format;
  readonly locale: ja.Locale;
  readonly parts: readonly PagePart[];
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
  const { format, locale } = options;
  if (format === 'json') return writeJson(source, locale);
  if (format === 'csv') return writeCsv(source.rows, wordsIn(options).table);
  const html = renderPage(source, options);
  return format === 'markdown' ? toMarkdown(html, options.level + 1) : formatHtml(html);
}

/** The terms page as HTML, without any white space of its own. */
export function renderPage(source: PageSource, options: WriteOptions): string {
  return renderToString(<TermsPage source={source} words={wordsIn(options)} {...options} />);
}

function wordsIn({ locale, messages = {} }: WriteOptions): ja.PageWords {
  const { tableWords, sectionWords, useWords, lifeWords } = locale === 'ja' ? ja : en;
  const table = { ...tableWords, ...sharedWords(messages) };
  return { table, section: sectionWords, use: useWords, life: lifeWords };
}
