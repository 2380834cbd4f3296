import type { Place } from './report';

/** Where the lines of a text begin. */
export interface Lines {
  /** Found by halving, so that a thousand findings cost no more than the text. */
  placeOf(offset: number): Place;
  /** A line by its number from 1, without its end; '' where there is none. */
  textOf(line: number): string;
}

/** Reads where the lines of a text begin, once. */
export function createLines(text: string): Lines {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return {
    placeOf(offset) {
      const line = lineAt(starts, offset);
      return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
    },
    textOf(line) {
      const start = starts[line - 1];
      return start === undefined ? '' : text.slice(start, starts[line]).replace(/[\r\n]+$/, '');
    },
  };
}

/** The number of the last line that begins at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
