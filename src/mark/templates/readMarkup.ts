import { finishCode } from './finishCode';
import type { Delimiter } from './Language';
import type { TemplateReader } from './TemplateReader';

/** Deeper than this, markup in code in markup is read as code. */
const deepest = 20;

/** Whether a sign begins HTML, and not a comparison or a type: by what stands before it. */
export function isMarkup(reader: TemplateReader, sign: string, at: number): boolean {
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
export function readMarkup(
  reader: TemplateReader,
  delimiter: Delimiter,
  begin: number,
  at: number,
): number {
  finishCode(reader, delimiter, begin, at);
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
