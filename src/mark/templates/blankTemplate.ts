import type { CodeToken } from './TemplateReader';

/** Stands in blanked text for code that prints. No page has it, and HTML takes it for a letter. */
export const printed = '\x7f';

/** Stands for code that prints nothing. To HTML and to JavaScript it is a blank. */
export const blank = '\f';

/**
 * The text without its template code, at the same length, since the signs of code mean nothing to
 * HTML. Line ends stay.
 */
export function blankTemplate(text: string, tokens: readonly CodeToken[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, role } of tokens) {
    pieces.push(text.slice(done, start), blankOut(text, start, end, role === 'print'));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

function blankOut(text: string, start: number, end: number, prints: boolean): string {
  const code = text.slice(start, end);
  const before = text.slice(Math.max(0, start - longestName), start);
  // What follows an element's name are its attributes, also where nothing stands between.
  if (afterName.test(before)) return code.replace(/[^\r\n]/g, blank);
  const filled = code.replace(/[^\r\n]/g, prints ? printed : blank);
  // An element whose name is printed is one that nobody knows.
  return prints && /<\/?$/.test(before) ? `x${filled.slice(1)}` : filled;
}

const longestName = 40;
const afterName = /<\/?[a-zA-Z][\w:-]*$/;
