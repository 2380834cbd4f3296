import { finishCode } from './finishCode';
import { giveUp } from './giveUp';
import type { Delimiter } from './Language';
import { codePatterns } from './patterns';
import { search, type TemplateReader } from './TemplateReader';

/** Reads a block that ends with a tag of its own. What is verbatim in it stays text. */
export function readBlock(
  reader: TemplateReader,
  delimiter: Delimiter,
  start: number,
  from: number,
): boolean {
  const found = findBlockEnd(reader, delimiter, from);
  if (!found) return giveUp(reader, delimiter, start);
  const end = found.index + found[0].length;
  if (delimiter.role !== 'verbatim') return finishCode(reader, delimiter, start, end);
  reader.tokens.push({ start, end: from, role: 'code' }, { start: found.index, end, role: 'code' });
  reader.at = end;
  return true;
}

/**
 * Finds where a block ends. Within it others of its kind may begin and end; where they do not pair up, the
 * first end counts.
 */
function findBlockEnd(
  reader: TemplateReader,
  delimiter: Delimiter,
  from: number,
): RegExpExecArray | null {
  const { blockEnd, openHere } = codePatterns(delimiter);
  if (!blockEnd) return null;
  const nests = delimiter.nests === true && !reader.unbalanced.has(delimiter);
  let first: RegExpExecArray | null = null;
  let depth = 0;
  for (let found = search(reader, blockEnd, from); found; ) {
    const isOpening = search(reader, openHere, found.index) !== null;
    if (!isOpening && (depth === 0 || !nests)) return found;
    if (!isOpening) first ??= found;
    depth += isOpening ? 1 : -1;
    found = search(reader, blockEnd, found.index + found[0].length);
  }
  reader.unbalanced.add(delimiter);
  return first;
}
