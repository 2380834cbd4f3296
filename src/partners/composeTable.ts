import { columns as allColumns, type Column, describePartner, type Field } from './describePartner';
import type { Partner } from './listPartners';
import { type Node, node } from './node';
import type { TableWords } from './words.ja';

/** What is shown of the table. */
export interface TableOptions {
  /** Default: all. */
  readonly columns?: readonly Column[];
}

/**
 * The table of partners. On a narrow place its stylesheet makes a card of each row; the roles keep it
 * a table for those who are read to, whatever a stylesheet makes of it.
 */
export function composeTable(
  partners: readonly Partner[],
  t: TableWords,
  { columns = allColumns }: TableOptions = {},
): Node {
  const heads = ['partner', ...columns] as const;
  return node(
    'table',
    { class: 'ktw-table', role: 'table' },
    node('caption', {}, t.caption),
    node(
      'thead',
      { role: 'rowgroup' },
      node(
        'tr',
        { role: 'row' },
        ...heads.map((column) =>
          node('th', { scope: 'col', role: 'columnheader', 'data-column': column }, t[column]),
        ),
      ),
    ),
    node('tbody', { role: 'rowgroup' }, ...partners.map((each) => row(each, t, columns))),
  );
}

function row(partner: Partner, t: TableWords, columns: readonly Column[]): Node {
  const fields = describePartner(partner, t);
  const of = (column: Field['column']) => fields.filter((field) => field.column === column);
  return node(
    'tr',
    { role: 'row', 'data-partner': partner.id },
    node(
      'th',
      { scope: 'row', role: 'rowheader' },
      name(partner.name),
      ...of('partner').map((field) => node('div', { class: 'ktw-who' }, ...who(field))),
    ),
    ...columns.map((column) =>
      node('td', { role: 'cell' }, ...cell(of(column), partner, t, column)),
    ),
  );
}

/** A name is marked as Japanese or English, so that it is read out as such. */
function name(text: string): Node {
  return node('bdi', { class: 'ktw-name', lang: /[^ -~]/.test(text) ? 'ja' : 'en' }, text);
}

function who({ term, lines }: Field): Node[] {
  const [line = ''] = lines;
  return term ? [`${term}: `, line] : [line];
}

/** What stands alone in its column needs no term but on a card, for which the stylesheet shows it. */
function cell(fields: readonly Field[], partner: Partner, t: TableWords, column: Column): Node[] {
  const [only] = fields;
  if (fields.length === 1 && only) {
    return [
      node('span', { class: 'ktw-card-term', hidden: '' }, t[column]),
      ...content(only, partner, t),
    ];
  }
  const items = fields.flatMap((field) => [
    node('dt', {}, field.term),
    node('dd', { 'data-field': field.key }, ...content(field, partner, t)),
  ]);
  return [node('dl', {}, ...items)];
}

function content({ lines, links }: Field, { name: of }: Partner, t: TableWords): Node[] {
  const texts =
    lines.length > 1
      ? [node('ul', {}, ...lines.map((line) => node('li', {}, line)))]
      : lines.map((line) => node('span', {}, line));
  return [
    ...texts,
    ...links.map(({ label, href }) => {
      const words = `${label}${t.newPage}`;
      const how = { href, target: '_blank', rel: 'noopener', 'aria-label': `${words} ${of}` };
      return node('div', {}, node('a', how, words));
    }),
  ];
}
