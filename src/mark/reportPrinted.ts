import { markName } from '../gate/tag';
import { addressesIn } from './addressesIn';
import type { Lines } from './createLines';
import { lineToWrite } from './lineToWrite';
import type { Owners } from './owners';
import type { Left, Place } from './report';
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
    .flatMap(({ part, offset }) => reportPart(part, owners, lines.placeOf(offset)));
}

const isPrinted = 'template code prints it: mark the tag in that code';

function reportPart(part: string, { ofUrl }: Owners, place: Place): Left[] {
  const found = addressesIn(part).map((address) => `https://${address}`);
  const names = unique(found.flatMap((url) => ofUrl(url)));
  if (!names.length) return [];
  const value = found.find((url) => ofUrl(url).length) ?? '';
  const write = lineToWrite(names, { value });
  return [{ ...place, text: part.slice(0, 120), names, why: isPrinted, sends: true, write }];
}

/** Code of one line is reported whole, longer code by the line. */
function partsOf(code: string, start: number): { part: string; offset: number }[] {
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
