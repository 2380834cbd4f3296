import type { KeptEntry } from '../types';
import type { Kept } from './listKept';
import { type Node, node } from './node';
import type { PageWords } from './words.ja';

/** A row of what is kept: whose it is, and all its entries of one kind. */
interface KeptRow extends KeptEntry {
  readonly of: string;
  readonly names: readonly string[];
}

/** How the site keeps the shopper's choice: on https, where the cookie's name has a prefix. */
export interface OwnStorage {
  readonly name: string;
  readonly domain: 'host' | 'auto';
  readonly days: number;
}

/**
 * The table of cookies and other entries: the site's own one first, then those of each vendor.
 *
 * @param nameOf what a vendor is called
 * @param own where the site keeps the shopper's choice
 */
export function composeKept(
  kept: readonly Kept[],
  nameOf: (vendor: string) => string,
  own: OwnStorage,
  words: PageWords,
): Node {
  const t = words.section;
  const heads = [t.cookieOf, t.cookieName, t.cookieHost, t.cookieLife, t.cookieUse];
  const rows = kept.flatMap(({ vendor, entries }) => gather(entries, nameOf(vendor)));
  const cells = [...tellOwn(own, words), ...rows.map((row) => tell(row, words))];
  const table = node(
    'table',
    { class: 'ktw-table ktw-kept', role: 'table', 'aria-label': t.cookiesTable },
    node(
      'thead',
      { role: 'rowgroup' },
      node(
        'tr',
        { role: 'row' },
        ...heads.map((head) => node('th', { scope: 'col', role: 'columnheader' }, head)),
      ),
    ),
    node('tbody', { role: 'rowgroup' }, ...cells.map((row) => toRow(row, heads))),
  );
  // Many rows, which few want to read: folded away, and open to whoever searches the page.
  const fold = node('details', {}, node('summary', {}, t.cookiesTable), table);
  return node('div', { class: 'ktw-box' }, fold);
}

/** The choice itself, and beside it what the shop's own tools remember on the device. */
function tellOwn({ name, domain, days }: OwnStorage, words: PageWords): Node[][] {
  const t = words.section;
  const life = words.life.days.replace('{count}', `${days}`);
  const prefix = domain === 'auto' ? '__Secure-' : '__Host-';
  const beside = node('span', {}, ...tellName(`${name}*`, t.startsWith), t.isStored);
  return [
    [t.ownHost, node('code', {}, `${prefix}${name}`), t.ownHost, life, t.ownCookieUse],
    [t.ownHost, beside, t.ownHost, words.life.erased, t.ownStoredUse],
  ];
}

/** Puts entries that differ by their names alone into one row. */
function gather(entries: readonly KeptEntry[], of: string): KeptRow[] {
  const rows = new Map<string, KeptRow>();
  for (const entry of entries) {
    const { name, ...kind } = entry;
    const key = JSON.stringify(Object.entries(kind).sort());
    rows.set(key, { ...entry, of, names: [...(rows.get(key)?.names ?? []), name] });
  }
  return [...rows.values()];
}

function tell({ of, names, host, life, use, isStored }: KeptRow, words: PageWords): Node[] {
  const { section: t, table } = words;
  const lasting = /^(\d+) (\w+)$/.exec(life);
  const unit = (lasting?.[2] ?? life) as keyof PageWords['life'] | 'unknown';
  return [
    of,
    node(
      'span',
      {},
      ...names.flatMap((name, index) => [index > 0 && t.and, ...tellName(name, t.startsWith)]),
      isStored === true && t.isStored,
    ),
    host ?? t.ownHost,
    unit === 'unknown' ? table.unknown : words.life[unit].replace('{count}', lasting?.[1] ?? ''),
    use === 'unknown' ? table.unknown : words.use[use],
  ];
}

/** A name that only begins so is told in words; a star in the middle stays. */
function tellName(name: string, startsWith: string): Node[] {
  if (!/^[^*]+\*$/.test(name)) return [node('code', {}, name)];
  const [before = '', after = ''] = startsWith.split('{name}');
  return [before, node('code', {}, name.slice(0, -1)), after];
}

function toRow(cells: readonly Node[], heads: readonly string[]): Node {
  const [first = '', ...others] = cells;
  const cell = (content: Node, index: number) =>
    node(
      'td',
      { role: 'cell' },
      node('span', { class: 'ktw-card-term', hidden: '' }, heads[index + 1] ?? ''),
      content,
    );
  return node(
    'tr',
    { role: 'row' },
    node('th', { scope: 'row', role: 'rowheader' }, first),
    ...others.map(cell),
  );
}
