import type { Delimiter } from './Language';
import { codePatterns, textPatterns } from './patterns';
import { readCode } from './readCode';
import { search, type TemplateReader } from './TemplateReader';

/** Reads text to its end. Code in it becomes tokens. */
export function readText(reader: TemplateReader): void {
  const { language, text } = reader;
  const isFollowed = language.sparesRawText || language.hasComponentScripts;
  const elements = isFollowed ? createElements() : null;
  while (reader.at < text.length) {
    if (!readNext(reader, elements)) return;
  }
}

/** Reads the one element that begins here, and nothing after it. */
export function readElement(reader: TemplateReader): void {
  const elements = createElements();
  while (reader.at < reader.text.length) {
    if (!readNext(reader, elements)) reader.at = reader.text.length;
    else if (elements.count > 0 && elements.depth <= 0 && !elements.tag) return;
  }
}

/** Reads the rest of a line, as after Razor's `@:`. */
export function readLine(reader: TemplateReader): void {
  const found = search(reader, /[\r\n]|$/g, reader.at);
  const end = found?.index ?? reader.text.length;
  while (reader.at < end) {
    const open = search(reader, textPatterns(reader.language).opens, reader.at);
    if (!open || open.index >= end) reader.at = end;
    else readCodeAt(reader, open);
  }
}

/** What is known of the elements that text has gone through. */
interface Elements {
  /** How many are open. */
  depth: number;
  /** How many tags were read. */
  count: number;
  /** The tag in which the text stands, and the quote in it. */
  tag: { readonly name: string; readonly isEnd: boolean } | null;
  quote: string;
  /** The element whose text is no markup. */
  raw: string;
}

function createElements(): Elements {
  return { depth: 0, count: 0, tag: null, quote: '', raw: '' };
}

/** Goes to the next thing that means something, and past it; false where there is none. */
function readNext(reader: TemplateReader, elements: Elements | null): boolean {
  if (elements?.raw && reader.language.sparesRawText) return skipRawText(reader, elements);
  const { opens, opensAndTags } = textPatterns(reader.language);
  const found = search(reader, elements ? opensAndTags : opens, reader.at);
  if (!found) return false;
  if (found.slice(1).some((group) => group !== undefined)) readCodeAt(reader, found);
  else if (elements) readTagPart(reader, elements, found);
  return true;
}

/** Reads the code that opens at a place; where nothing closes it, it is text. */
function readCodeAt(reader: TemplateReader, { index }: RegExpExecArray): void {
  const isRead = reader.language.delimiters.some((delimiter) => {
    const open = opensHere(reader, delimiter, index);
    return open !== null && readCode(reader, delimiter, open);
  });
  if (!isRead) reader.at = index + 1;
}

function opensHere(reader: TemplateReader, delimiter: Delimiter, at: number) {
  if (reader.unclosed.has(delimiter)) return null;
  return search(reader, codePatterns(delimiter).openHere, at);
}

/** Elements without a content. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
const rawText = /^(?:script|style|textarea|title)$/i;

function readTagPart(reader: TemplateReader, elements: Elements, found: RegExpExecArray): void {
  const [sign] = found;
  reader.at = found.index + sign.length;
  const { tag, quote, raw } = elements;
  if (raw) {
    if (sign.toLowerCase() === `</${raw}`) leaveRawText(elements);
  } else if (quote) elements.quote = sign === quote ? '' : quote;
  else if (!tag) openTag(reader, elements, sign);
  else if (sign === '"' || sign === "'") elements.quote = sign;
  else if (sign.endsWith('>')) closeTag(reader, elements, tag, sign);
}

function openTag(reader: TemplateReader, elements: Elements, sign: string): void {
  if (sign === '<!--') {
    const end = reader.text.indexOf('-->', reader.at);
    reader.steps += (end < 0 ? reader.text.length : end) - reader.at;
    reader.at = end < 0 ? reader.text.length : end + 3;
  } else if (sign.startsWith('<')) {
    elements.tag = { name: sign.replace(/^<\/?/, ''), isEnd: sign.startsWith('</') };
  }
}

function closeTag(
  reader: TemplateReader,
  elements: Elements,
  { name, isEnd }: { readonly name: string; readonly isEnd: boolean },
  sign: string,
): void {
  elements.tag = null;
  elements.count += 1;
  if (isEnd) elements.depth -= 1;
  else if (sign === '>' && !empty.test(name)) {
    if (rawText.test(name)) enterRawText(reader, elements, name.toLowerCase());
    elements.depth += 1;
  }
}

function enterRawText(reader: TemplateReader, elements: Elements, name: string): void {
  elements.raw = name;
  const isComponents = name === 'script' && reader.language.hasComponentScripts;
  if (!isComponents || elements.depth > 0) return;
  const start = reader.at;
  const end = findRawEnd(reader, elements)?.index ?? reader.text.length;
  reader.tokens.push({ start, end, role: 'comment' });
  reader.at = end;
}

/** Goes past the name in the end tag of a raw element, where code counts again. */
function skipRawText(reader: TemplateReader, elements: Elements): boolean {
  const end = findRawEnd(reader, elements);
  reader.at = end ? end.index + end[0].length : reader.text.length;
  leaveRawText(elements);
  return end !== null;
}

function findRawEnd(reader: TemplateReader, { raw }: Elements): RegExpExecArray | null {
  return search(reader, RegExp(`</${raw}`, 'gi'), reader.at);
}

function leaveRawText(elements: Elements): void {
  elements.tag = { name: elements.raw, isEnd: true };
  elements.raw = '';
}
