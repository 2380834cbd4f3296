import { columns as allColumns, type Column, describePartner } from './describePartner';
import type { Partner } from './listPartners';
import { type Node, node } from './node';
import type { TableWords } from './words.ja';

/** The partners as headings and lists, for what knows no large table: Markdown. */
export function composeCards(
  partners: readonly Partner[],
  t: TableWords,
  level: number,
  columns: readonly Column[] = allColumns,
): Node {
  const cards = partners.flatMap((partner) => {
    const fields = describePartner(partner, t).filter(
      ({ column }) => column === 'partner' || columns.includes(column),
    );
    const items = fields.map(({ term, lines, links }) => {
      const shown: Node[] = [
        ...(lines.length > 1
          ? [node('ul', {}, ...lines.map((line) => node('li', {}, line)))]
          : lines),
        ...links.map(({ label, href }) => node('a', { href }, label)),
      ];
      return node('li', {}, !!term && node('strong', {}, term), !!term && ': ', ...shown);
    });
    return [node(`h${level}`, {}, partner.name), node('ul', {}, ...items)];
  });
  return node('section', {}, ...cards);
}
