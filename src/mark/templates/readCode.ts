import { finishCode } from './finishCode';
import { giveUp } from './giveUp';
import type { Delimiter } from './Language';
import { codePatterns } from './patterns';
import { readBlock } from './readBlock';
import { isMarkup, readMarkup } from './readMarkup';
import { skipHeredoc } from './skipHeredoc';
import { skipComment, skipString } from './skipQuoted';
import { search, searchText, type TemplateReader } from './TemplateReader';

/**
 * Reads the code that opens with a delimiter, and all that belongs to it. False where nothing closes
 * it: then it is no code, and the reader stands where it stood.
 */
export function readCode(
  reader: TemplateReader,
  delimiter: Delimiter,
  open: RegExpExecArray,
): boolean {
  if (!readOne(reader, delimiter, open)) return false;
  for (let next = following(reader, delimiter); next; next = following(reader, next.delimiter)) {
    if (!readOne(reader, next.delimiter, next.open)) break;
  }
  return true;
}

/** What stands right behind code and belongs to it. */
function following(reader: TemplateReader, { follow }: Delimiter) {
  for (const delimiter of follow?.() ?? []) {
    const open = search(reader, codePatterns(delimiter).openHere, reader.at);
    if (open && !reader.unclosed.has(delimiter)) return { delimiter, open };
  }
  return null;
}

function readOne(reader: TemplateReader, delimiter: Delimiter, open: RegExpExecArray): boolean {
  const start = open.index;
  const from = start + open[0].length;
  if (delimiter.closePattern) return readBlock(reader, delimiter, start, from);
  if (!delimiter.close) return finishCode(reader, delimiter, start, from);
  const { syntax } = delimiter;
  if (syntax && !reader.unbalanced.has(delimiter)) {
    const known = reader.tokens.length;
    if (readBalanced(reader, delimiter, start, from)) return true;
    reader.tokens.length = known;
    if (delimiter.toEnd) return finishCode(reader, delimiter, start, reader.text.length);
    reader.unbalanced.add(delimiter);
    if (reader.unclosed.has(delimiter)) return giveUp(reader, delimiter, start);
  }
  const end = searchText(reader, delimiter.close, from);
  if (end < 0) return giveUp(reader, delimiter, start);
  return finishCode(reader, delimiter, start, end + delimiter.close.length);
}

/** Reads code in which strings, comments and brackets hide the end. */
function readBalanced(
  reader: TemplateReader,
  delimiter: Delimiter,
  start: number,
  from: number,
): boolean {
  const { signs } = codePatterns(delimiter);
  let begin = start;
  let depth = 0;
  reader.at = from;
  for (let found = next(reader, signs); found; found = next(reader, signs)) {
    const [sign] = found;
    if (sign === delimiter.close && depth === 0) {
      return finishCode(reader, delimiter, begin, found.index + sign.length);
    }
    depth = Math.max(0, depth + turnOf(sign));
    reader.at = found.index + (isBracket(sign) ? 1 : sign.length);
    if (!isMarkup(reader, sign, found.index)) skipHidden(reader, delimiter, sign, found.index);
    else begin = readMarkup(reader, delimiter, begin, found.index);
  }
  return false;
}

function next(reader: TemplateReader, signs: RegExp): RegExpExecArray | null {
  return search(reader, signs, reader.at);
}

function isBracket(sign: string): boolean {
  return '{}()[]'.includes(sign.charAt(0));
}

/** How many brackets a sign opens. Of a `}}` in brackets, the first closes one of them. */
function turnOf(sign: string): number {
  if (!isBracket(sign)) return 0;
  return '{(['.includes(sign.charAt(0)) ? 1 : -1;
}

/** Goes past what hides the end of the code. */
function skipHidden(
  reader: TemplateReader,
  { close, syntax = {} }: Delimiter,
  sign: string,
  at: number,
): void {
  const comment = syntax.comments?.find(([open]) => open === sign);
  if (comment) skipComment(reader, comment[1], at);
  else if (syntax.quotes?.includes(sign)) skipString(reader, sign);
  else if (sign === '<<<') skipHeredoc(reader);
  else if (syntax.lineComment && RegExp(`^(?:${syntax.lineComment})`).test(sign)) {
    skipLineComment(reader, close, at);
  }
}

function skipLineComment(reader: TemplateReader, close: string, at: number): void {
  const end = search(reader, /[\r\n]|$/g, reader.at)?.index ?? reader.text.length;
  const inLine = reader.text.slice(reader.at, end).indexOf(close);
  // Between brackets of the language itself, as in JavaScript, the end of the line alone counts.
  reader.at = inLine < 0 || close.length < 2 ? end : reader.at + inLine;
  reader.comments.push([at, reader.at]);
}
