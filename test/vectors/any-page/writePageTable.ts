import { alignTable } from '../alignTable';
import type { Row } from './row';

const head = ['vendor', 'request', 'without Kotowari', 'before', 'after a refusal', 'after allow'];

/** Writes what a page asked for as a table. */
export function writePageTable(rows: readonly Row[]): string {
  if (rows.length === 0) return 'The page asks none of the built-in vendors for anything.';
  const cells = rows.map(({ vendor, request, counts }) => [
    vendor,
    request,
    ...[counts.without, counts.before, counts.refused, counts.allowed].map(String),
  ]);
  return alignTable([head, ...cells]);
}
