import { writtenPart } from '../../scripts/writtenPart';
import { alignTable } from './alignTable';
import { engineNames, readSection } from './vectorsFile';

/** Where `docs/marking.md` says what browsers fetch ahead. */
export const aheadPart = writtenPart(new URL('../../docs/marking.md', import.meta.url), 'vectors');

/** What each engine asks for of unmarked tags before the choice: the first table of its section. */
export function aheadTable(): string {
  const columns = engineNames.map((name) => rowsOf(readSection(name)));
  const tags = columns[0]?.map(([tag]) => tag ?? '') ?? [];
  const rows = tags.map((tag, row) => [tag, ...columns.map((column) => column[row]?.[1] ?? '')]);
  return alignTable([['unmarked tag', ...engineNames], ...rows]);
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
