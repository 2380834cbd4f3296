import type { Colors } from 'picocolors/types';
import { byPlace } from '../mark/byPlace';
import type { MarkedFile } from './markFiles';

/** What was done to a file, a line for each thing; empty where there is nothing to tell. */
export function showReport(file: MarkedFile, isWritten: boolean, colors: Colors): string {
  const { path, marks, left, problem } = file;
  if (problem) return `${colors.bold(path)}: ${colors.red(problem)}\n`;
  const lines = [
    ...marks.map((mark) => ({
      ...mark,
      word: colors.green(isWritten ? 'marked' : 'unmarked'),
      text: mark.before,
    })),
    ...left.map((item) => ({ ...item, word: colors.yellow('left'), text: item.text })),
  ].sort(byPlace);
  if (!lines.length) return '';
  const shown = lines.map(({ line, column, word, names, text, ...rest }) => {
    const why = 'why' in rest ? `\n      ${rest.why}` : '';
    return `  ${line}:${column}  ${word} ${names.join(' ')}  ${colors.dim(shorten(text))}${why}`;
  });
  return `${colors.bold(path)}\n${shown.join('\n')}\n`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
