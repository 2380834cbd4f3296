import { stringify } from 'csv-stringify/sync';
import { describePartner } from '../partners/describePartner';
import type { PartnerRow } from '../partners/listRows';
import type { TableWords } from '../partners/tableWords';

/**
 * The partners as CSV, a row each, by the words of a language. What has several lines has them in one
 * cell; a value that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function writeCsv(rows: readonly PartnerRow[], t: TableWords): string {
  const cells = rows.map((row) => {
    const facts = describePartner(row, t).map(({ term, lines, links }) => [
      term,
      [...lines.map(({ text }) => text), ...links.map(({ href }) => href)].join('\n'),
    ]);
    return Object.fromEntries([['id', row.id], [t.partner, row.name.text], ...facts]);
  });
  return stringify(cells, {
    header: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    quoted_match: /\n/,
  });
}
