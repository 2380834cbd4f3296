import { markName } from '../gate/tag';
import { addressesIn } from './addressesIn';
import { bracketsAround } from './bracketsAround';
import type { Lines } from './createLines';
import { lineToWrite } from './lineToWrite';
import type { Owners } from './owners';
import type { Left } from './report';
import type { TemplateReader } from './templates/TemplateReader';
import { unique } from './unique';

/**
 * Reports the partners' addresses in template code: whatever prints them, no tag of the file has
 * them. Code with a mark in it is done.
 */
export function reportPrinted(
  reader: Pick<TemplateReader, 'text' | 'tokens' | 'comments'>,
  owners: Owners,
  lines: Lines,
): Left[] {
  const text = withoutComments(reader.text, reader.comments);
  return reader.tokens
    .filter(({ role }) => role !== 'comment')
    .flatMap(({ start, end }) => partsOf(text.slice(start, end), start))
    .filter(({ part }) => !part.includes(markName) && owners.mayOwn(part))
    .flatMap((part) => reportPart(text, part, owners, lines));
}

const isPrinted = 'template code prints it: mark the tag in that code';

function reportPart(text: string, { part, offset }: Part, owners: Owners, lines: Lines): Left[] {
  const { ofUrl } = owners;
  const found = addressesIn(part).filter((address) => ofUrl(`https://${address}`).length);
  const [first] = found;
  if (first === undefined || isMarkedAround(text, offset + part.indexOf(first))) return [];
  const value = `https://${first}`;
  const names = unique(found.flatMap((address) => ofUrl(`https://${address}`)));
  const write = lineToWrite(names, { value });
  const place = lines.placeOf(offset);
  return [{ ...place, text: part.slice(0, 120), names, why: isPrinted, sends: true, write }];
}

/** Whether a mark stands beside an address in the same call or object, which may have many lines. */
function isMarkedAround(text: string, at: number): boolean {
  const around = bracketsAround(text, at);
  // With a semicolon it is no list, but code that may print a marked tag and another one.
  return around.includes(markName) && !around.includes(';');
}

/** Code of one line, or one line of longer code, and where it begins. */
interface Part {
  readonly part: string;
  readonly offset: number;
}

/** Code of one line is reported whole, longer code by the line. */
function partsOf(code: string, start: number): Part[] {
  if (!/[\r\n]/.test(code)) return [{ part: code, offset: start }];
  return [...code.matchAll(/[^\s][^\r\n]*/g)].map(({ 0: part, index }) => ({
    part: part.trimEnd(),
    offset: start + index,
  }));
}

/** The text at the same length, with blanks for the comments in its code. */
function withoutComments(
  text: string,
  comments: readonly (readonly [start: number, end: number])[],
): string {
  const pieces: string[] = [];
  let done = 0;
  for (const [start, end] of [...comments].sort(([one], [other]) => one - other)) {
    if (start < done) continue;
    pieces.push(text.slice(done, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}
