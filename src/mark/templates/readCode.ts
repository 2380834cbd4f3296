import type { Delimiter } from './Language';
import { codePatterns } from './patterns';
import { skipHeredoc } from './skipHeredoc';
import { skipComment, skipString } from './skipQuoted';
import { search, searchText, type TemplateReader } from './TemplateReader';

/** Deeper than this, markup in code in markup is read as code. */
const deepest = 20;

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
  if (!delimiter.close) return finish(reader, delimiter, start, from);
  const { syntax } = delimiter;
  if (syntax && !reader.unbalanced.has(delimiter)) {
    const known = reader.tokens.length;
    if (readBalanced(reader, delimiter, start, from)) return true;
    reader.tokens.length = known;
    if (delimiter.toEnd) return finish(reader, delimiter, start, reader.text.length);
    reader.unbalanced.add(delimiter);
    if (reader.unclosed.has(delimiter)) return giveUp(reader, delimiter, start);
  }
  const end = searchText(reader, delimiter.close, from);
  if (end < 0) return giveUp(reader, delimiter, start);
  return finish(reader, delimiter, start, end + delimiter.close.length);
}

function giveUp(reader: TemplateReader, delimiter: Delimiter, start: number): false {
  reader.unclosed.add(delimiter);
  reader.at = start;
  return false;
}

/** Ends a piece of code here. */
function finish(reader: TemplateReader, delimiter: Delimiter, start: number, end: number): true {
  const { role, control, remarks } = delimiter;
  reader.at = end;
  if (role === 'verbatim') return true;
  if (remarks) addRemarks(reader, remarks, start, end);
  const isControl = control?.test(reader.text.slice(start, Math.min(end, start + 100)));
  reader.tokens.push({ start, end, role: isControl ? 'code' : role });
  return true;
}

/** Remembers the comments in code, so that what stands in them is not reported. */
function addRemarks(reader: TemplateReader, remarks: RegExp, start: number, end: number): void {
  reader.steps += end - start;
  for (const found of reader.text.slice(start, end).matchAll(remarks)) {
    const [whole, remark] = found;
    if (!remark) continue;
    const from = start + found.index;
    reader.comments.push([from, from + whole.length]);
  }
}

/** Reads a block that ends with a tag of its own. What is verbatim in it stays text. */
function readBlock(
  reader: TemplateReader,
  delimiter: Delimiter,
  start: number,
  from: number,
): boolean {
  const found = findBlockEnd(reader, delimiter, from);
  if (!found) return giveUp(reader, delimiter, start);
  const end = found.index + found[0].length;
  if (delimiter.role !== 'verbatim') return finish(reader, delimiter, start, end);
  reader.tokens.push({ start, end: from, role: 'code' }, { start: found.index, end, role: 'code' });
  reader.at = end;
  return true;
}

/** Finds where a block ends; within it, others of its kind may begin and end. */
function findBlockEnd(
  reader: TemplateReader,
  delimiter: Delimiter,
  from: number,
): RegExpExecArray | null {
  const { blockEnd, openHere } = codePatterns(delimiter);
  if (!blockEnd) return null;
  let place = from;
  for (let depth = 0; ; ) {
    const found = search(reader, blockEnd, place);
    if (!found) return null;
    place = found.index + found[0].length;
    openHere.lastIndex = found.index;
    const isOpening = delimiter.nests === true && openHere.test(reader.text);
    if (!isOpening && depth === 0) return found;
    depth += isOpening ? 1 : -1;
  }
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
      return finish(reader, delimiter, begin, found.index + sign.length);
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

/** Whether a sign begins HTML, and not a comparison or a type: by what stands before it. */
function isMarkup(reader: TemplateReader, sign: string, at: number): boolean {
  if (sign !== '<' && sign !== '@:') return false;
  if (reader.depth >= deepest) return false;
  return '{}();,?:&|>['.includes(codeBefore(reader, at));
}

/** The last character of code before a place, past blanks and comments. */
function codeBefore(reader: TemplateReader, at: number): string {
  const { text, comments } = reader;
  let place = at - 1;
  let last = comments.length - 1;
  for (; place >= 0; place -= 1) {
    const [start, end] = comments[last] ?? [0, 0];
    if (place < end && place >= start) {
      place = start;
      last -= 1;
    } else if (!/\s/.test(text.charAt(place))) break;
    reader.steps += 1;
  }
  return text.charAt(place);
}

/** Reads HTML that stands in code, and gives back where the code goes on. */
function readMarkup(
  reader: TemplateReader,
  delimiter: Delimiter,
  begin: number,
  at: number,
): number {
  finish(reader, delimiter, begin, at);
  reader.depth += 1;
  const isLine = reader.text.startsWith('@:', at);
  if (isLine) {
    reader.tokens.push({ start: at, end: at + 2, role: 'code' });
    reader.at = at + 2;
    reader.markup.readLine(reader);
  } else {
    reader.at = at;
    reader.markup.readElement(reader);
  }
  reader.depth -= 1;
  return reader.at;
}
