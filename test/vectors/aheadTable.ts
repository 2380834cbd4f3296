import { readFileSync, writeFileSync } from 'node:fs';
import { alignTable } from './alignTable';
import { engineNames, readSection } from './vectorsFile';

const file = new URL('../../docs/marking.md', import.meta.url);
const [begin, end] = ['<!-- ahead -->\n', '\n<!-- /ahead -->'];

/** What each engine asks for of unmarked tags before the choice: the first table of its section. */
export function aheadTable(): string {
  const columns = engineNames.map((name) => rowsOf(readSection(name)));
  const tags = columns[0]?.map(([tag]) => tag ?? '') ?? [];
  const rows = tags.map((tag, row) => [tag, ...columns.map((column) => column[row]?.[1] ?? '')]);
  return alignTable([['unmarked tag', ...engineNames], ...rows]);
}

/** The table as it stands in `docs/marking.md`. */
export function readAheadTable(): string {
  return readFileSync(file, 'utf8').split(begin)[1]?.split(end)[0] ?? '';
}

/** Puts the table in its place. */
export function writeAheadTable(): void {
  const [before = '', rest = ''] = readFileSync(file, 'utf8').split(begin);
  writeFileSync(file, [before, begin, aheadTable(), end, rest.split(end)[1] ?? ''].join(''));
}

/** The rows of the first table, without its head. */
function rowsOf(section: string): string[][] {
  const [table = ''] = section.split('\n\n').filter((part) => part.startsWith('| way'));
  const rows = table.trim().split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
