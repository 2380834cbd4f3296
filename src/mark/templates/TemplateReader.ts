import type { Delimiter, Language } from './Language';

/** A piece of template code: all of it, or what stands between the markup that it contains. */
export interface CodeToken {
  readonly start: number;
  readonly end: number;
  readonly role: 'print' | 'code' | 'comment';
}

/** How markup in code is read: by those who read text, who in turn read code. */
export interface MarkupReaders {
  /** Reads the one element that begins here. */
  readonly readElement: (reader: TemplateReader) => void;
  /** Reads the rest of a line, as after Razor's `@:`. */
  readonly readLine: (reader: TemplateReader) => void;
}

/** Where reading stands. Every function of the reader works on one of these. */
export interface TemplateReader {
  readonly text: string;
  readonly language: Language;
  readonly markup: MarkupReaders;
  readonly tokens: CodeToken[];
  /** Comments inside code, from their beginning to their end. */
  readonly comments: (readonly [start: number, end: number])[];
  at: number;
  /** How many characters were looked at, some more than once: what tests hold against the size. */
  steps: number;
  /** How deep markup stands in code that stands in markup. */
  depth: number;
  /** Delimiters that nothing closes any more. */
  readonly unclosed: Set<Delimiter>;
  /** Delimiters whose code has once ended inside a string or a bracket: the first close counts. */
  readonly unbalanced: Set<Delimiter>;
  /** Comments and quotes that nothing closes any more. */
  readonly unended: Set<string>;
  /** Where the words stand that begin a line, for the ends of heredocs. Made when first needed. */
  lineWords: Map<string, readonly number[]> | null;
}

/** Makes a reader that stands at the beginning of a text. */
export function createTemplateReader(
  text: string,
  language: Language,
  markup: MarkupReaders,
): TemplateReader {
  return {
    text,
    language,
    markup,
    tokens: [],
    comments: [],
    at: 0,
    steps: 0,
    depth: 0,
    unclosed: new Set(),
    unbalanced: new Set(),
    unended: new Set(),
    lineWords: null,
  };
}

/** Finds a pattern (with the flag `g` or `y`) from a place on, and counts what was looked at. */
export function search(
  reader: TemplateReader,
  pattern: RegExp,
  from: number,
): RegExpExecArray | null {
  pattern.lastIndex = from;
  const found = pattern.exec(reader.text);
  const end = found ? found.index + found[0].length : pattern.sticky ? from : reader.text.length;
  reader.steps += end - from + 1;
  return found;
}

/** Finds text from a place on, and counts what was looked at; -1 where there is none. */
export function searchText(reader: TemplateReader, text: string, from: number): number {
  const found = reader.text.indexOf(text, from);
  reader.steps += (found < 0 ? reader.text.length : found) - from + 1;
  return found;
}
