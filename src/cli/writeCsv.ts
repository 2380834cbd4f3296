import { stringify } from 'csv-stringify/sync';
import { describePartner } from '../partners/describePartner';
import type { Partner } from '../partners/listPartners';
import type { TableWords } from '../partners/words.ja';

/**
 * The partners as CSV, a row each, by the words of a language. What has several lines has them in one
 * cell; a value that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function writeCsv(partners: readonly Partner[], t: TableWords): string {
  const rows = partners.map((partner) => {
    const fields = describePartner(partner, t).filter(({ key }) => key !== 'same');
    const cells = fields.map(({ term, lines, links }) => [
      term,
      [...lines, ...links.map(({ href }) => href)].join('\n'),
    ]);
    return Object.fromEntries([['id', partner.id], [t.partner, partner.name], ...cells]);
  });
  return stringify(rows, {
    header: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    quoted_match: /\n/,
  });
}
