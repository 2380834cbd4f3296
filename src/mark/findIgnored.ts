import type { Lines } from './createLines';

/** What a comment says on the line before something that is meant to be as it is. */
export const ignoreWord = 'kotowari-ignore';

/** Makes the function that tells whether the line before one has that comment, in any language. */
export function findIgnored(lines: Lines): (line: number) => boolean {
  return (line) => lines.textOf(line - 1).includes(ignoreWord);
}
