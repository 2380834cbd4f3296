import type { Colors } from 'picocolors/types';
import { byPlace } from '../mark/byPlace';
import type { MarkedFile } from './markFiles';

/** What was done, which the words of the report depend on. */
export interface ReportKind {
  readonly isWritten: boolean;
  readonly isUndo: boolean;
}

/** What was done to a file, a line for each thing; empty where there is nothing to tell. */
export function showReport(file: MarkedFile, kind: ReportKind, colors: Colors): string {
  const { path, marks, left, problem } = file;
  if (problem) return `${colors.bold(path)}: ${colors.red(problem)}\n`;
  const word = colors.green(wordFor(kind));
  const lines = [
    ...marks.map((mark) => ({ ...mark, word, text: mark.before })),
    ...left.map((item) => ({ ...item, word: colors.yellow('left'), text: item.text })),
  ].sort(byPlace);
  if (!lines.length) return '';
  const shown = lines.map(({ line, column, word: said, names, text, ...rest }) => {
    const why = 'why' in rest ? `\n      ${rest.why}` : '';
    const write = 'write' in rest && rest.write ? `\n      write ${rest.write}` : '';
    const whose = names.length ? ` ${names.join(' ')}` : '';
    return `  ${line}:${column}  ${said}${whose}  ${colors.dim(shorten(text))}${why}${write}`;
  });
  return `${colors.bold(path)}\n${shown.join('\n')}\n`;
}

function wordFor({ isWritten, isUndo }: ReportKind): string {
  if (isUndo) return 'undone';
  return isWritten ? 'marked' : 'unmarked';
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
