import type { Row } from './row';

const head = ['what', 'measured', 'bound', ''];

/** Writes the rows as a plain table; a value over its bound is marked. */
export function writeTable(rows: readonly Row[]): string {
  const lines = [head, ...rows.map(writeCells)];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  return lines.map((cells) => writeLine(cells, widths)).join('\n');
}

function writeCells({ what, value, unit, bound }: Row): string[] {
  return [
    what,
    `${show(value)} ${unit}`.trim(),
    bound === null ? '-' : show(bound),
    isOver(value, bound) ? 'OVER' : '',
  ];
}

function show(value: number | string): string {
  return typeof value === 'number'
    ? value.toLocaleString('en', { maximumFractionDigits: 2 })
    : value;
}

function isOver(value: Row['value'], bound: Row['bound']): boolean {
  if (bound === null) return false;
  return typeof value === 'number' && typeof bound === 'number' ? value > bound : value !== bound;
}

function writeLine(cells: readonly string[], widths: readonly number[]): string {
  const [what = '', ...others] = cells.map((cell, column) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
  );
  return [what, ...others].join('  ').trimEnd();
}
