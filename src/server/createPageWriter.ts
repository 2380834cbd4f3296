import { createScanner, type Scanner } from '../mark/createScanner';

/** Puts texts into a page as the page comes. */
export interface PageWriter {
  /** Takes the next piece, cut anywhere, and gives out what is done. */
  write(piece: string): string;
  /** Gives out the rest. */
  end(): string;
}

/** What is put into a page. */
export interface PageTexts {
  /** Comes first in `<head>`. */
  readonly head: string;
  /** Comes first in `<body>`. */
  readonly top?: string;
}

/** A text, and the names of the elements that may come before it, the last of which opens its place. */
interface Insertion {
  readonly text: string;
  readonly before: ReadonlySet<string>;
  readonly opening: 'head' | 'body';
}

interface WriterContext {
  readonly insertions: Insertion[];
  readonly scanner: Scanner;
  /** The places that were found, in order. */
  readonly found: { readonly text: string; readonly place: number }[];
  /** What was not given out yet, and where it begins in the page. */
  waiting: string;
  start: number;
}

const beforeHead = new Set(['html']);
const beforeBody = new Set(
  'html head base link meta noscript script style template title'.split(' '),
);

/**
 * Makes what puts texts into one page: behind the start tag of their element, or before the first other
 * element where a page has left that tag out.
 */
export function createPageWriter({ head, top = '' }: PageTexts): PageWriter {
  const all: readonly Insertion[] = [
    { text: head, before: beforeHead, opening: 'head' },
    { text: top, before: beforeBody, opening: 'body' },
  ];
  const insertions = all.filter(({ text }) => text);
  const context: WriterContext = {
    insertions,
    found: [],
    waiting: '',
    start: 0,
    scanner: createScanner(
      ({ tagName }, at) => findPlaces(context, tagName, at),
      () => {},
    ),
  };
  return {
    write: (piece) => write(context, piece, false),
    end: () => write(context, '', true),
  };
}

function findPlaces(
  { insertions, found }: WriterContext,
  tagName: string,
  { startOffset, endOffset }: { readonly startOffset: number; readonly endOffset: number },
): void {
  for (const { text, before, opening } of [...insertions]) {
    if (tagName !== opening && before.has(tagName)) return;
    found.push({ text, place: tagName === opening ? endOffset : startOffset });
    insertions.shift();
  }
}

function write(context: WriterContext, piece: string, isLast: boolean): string {
  const { insertions, scanner, found } = context;
  if (!insertions.length && !context.waiting) return piece;
  context.waiting += piece;
  scanner.write(piece, isLast);
  const out = found.splice(0).map(({ text, place }) => take(context, place) + text);
  const isDone = isLast || !insertions.length;
  const settled = isDone ? context.start + context.waiting.length : scanner.settled;
  return out.join('') + take(context, settled);
}

/** Gives out the page up to a place. */
function take(context: WriterContext, to: number): string {
  const { waiting, start } = context;
  const taken = waiting.slice(0, Math.max(0, to - start));
  context.waiting = waiting.slice(taken.length);
  context.start += taken.length;
  return taken;
}
