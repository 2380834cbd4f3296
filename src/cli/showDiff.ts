import { structuredPatch } from 'diff';
import type { Colors } from 'picocolors/types';
import type { MarkedFile } from './markFiles';

/** What would change in a file, as a unified diff. */
export function showDiff({ path, change }: MarkedFile, colors: Colors): string {
  if (!change) return '';
  const { hunks } = structuredPatch(path, path, change.before, change.after, '', '', {
    context: 2,
  });
  const paint = (line: string) => {
    if (line.startsWith('+')) return colors.green(line);
    return line.startsWith('-') ? colors.red(line) : line;
  };
  const shown = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    colors.cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
    ...lines.map(paint),
  ]);
  return [colors.bold(`--- ${path}`), colors.bold(`+++ ${path}`), ...shown, ''].join('\n');
}
