import type { ComponentChild } from 'preact';
import { fillIn } from '../../lib/fillIn';
import type { Kept } from '../../partners/listKept';
import type { PageWords } from '../../partners/words.ja';
import type { Config, KeptEntry } from '../../types';

interface KeptTableProps {
  readonly kept: readonly Kept[];
  /** What a vendor is called. */
  readonly nameOf: (vendor: string) => string;
  /** Where the site keeps the shopper's choice. */
  readonly own: Config['storage'];
  readonly words: PageWords;
}

/** A row of what is kept: all the entries of a vendor that differ by their names alone. */
interface KeptGroup extends KeptEntry {
  readonly of: string;
  readonly names: readonly string[];
}

/**
 * The table of cookies and other entries: the site's own first, then those of each vendor. It has many rows, which
 * few want to read: it is folded away, and open to whoever searches the page.
 */
export function KeptTable({ kept, nameOf, own, words }: KeptTableProps) {
  const t = words.section;
  const heads = [t.cookieOf, t.cookieName, t.cookieHost, t.cookieLife, t.cookieUse];
  const groups = kept.flatMap(({ vendor, entries }) => gather(entries, nameOf(vendor)));
  return (
    <div class="ktw-box">
      <details>
        <summary>{t.cookiesTable}</summary>
        {/* The roles keep it a table for those who are read to, whatever a stylesheet makes of it. */}
        <table class="ktw-kept" role="table" aria-label={t.cookiesTable}>
          <thead role="rowgroup">
            <tr role="row">
              {heads.map((head) => (
                <th key={head} scope="col" role="columnheader">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            <OwnRows own={own} words={words} heads={heads} />
            {groups.map((group) => (
              <KeptRow key={`${group.of} ${group.names}`} {...{ group, words, heads }} />
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

interface RowProps {
  readonly words: PageWords;
  readonly heads: readonly string[];
}

/** The choice itself, and beside it what the shop's own tools remember on the device. */
function OwnRows({ own, words, heads }: RowProps & { readonly own: Config['storage'] }) {
  const t = words.section;
  const prefix = own.domain === 'auto' ? '__Secure-' : '__Host-';
  const life = fillIn(words.life.days, { count: own.days });
  return (
    <>
      <Row heads={heads}>
        {[t.ownHost, <code key="name">{prefix + own.name}</code>, t.ownHost, life, t.ownCookieUse]}
      </Row>
      <Row heads={heads}>
        {[
          t.ownHost,
          <span key="name">
            <EntryName name={`${own.name}*`} words={words} />
            {t.isStored}
          </span>,
          t.ownHost,
          words.life.erased,
          t.ownStoredUse,
        ]}
      </Row>
    </>
  );
}

function KeptRow({ group, words, heads }: RowProps & { readonly group: KeptGroup }) {
  const { section: t, table, use } = words;
  const { of, names, host, isStored } = group;
  return (
    <Row heads={heads}>
      {[
        of,
        <span key="names">
          {names.map((name, index) => (
            <span key={name}>
              {index > 0 && t.and}
              <EntryName name={name} words={words} />
            </span>
          ))}
          {isStored && t.isStored}
        </span>,
        host ?? t.ownHost,
        tellLife(group, words),
        group.use === 'unknown' ? table.unknown : use[group.use],
      ]}
    </Row>
  );
}

function Row({ heads, children }: Pick<RowProps, 'heads'> & { readonly children: Cells }) {
  const [first, ...others] = children;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {first}
      </th>
      {others.map((cell, index) => (
        <td key={heads[index + 1]} role="cell">
          <span class="ktw-card-term" hidden>
            {heads[index + 1]}
          </span>
          {cell}
        </td>
      ))}
    </tr>
  );
}

type Cells = readonly ComponentChild[];

/** A name that only begins so is told in words; a star in the middle stays. */
function EntryName({ name, words }: { readonly name: string; readonly words: PageWords }) {
  if (name.indexOf('*') !== name.length - 1) return <code>{name}</code>;
  const [before, after] = words.section.startsWith.split('{name}');
  return (
    <>
      {before}
      <code>{name.slice(0, -1)}</code>
      {after}
    </>
  );
}

function tellLife({ life }: KeptEntry, words: PageWords): string {
  if (life === 'unknown') return words.table.unknown;
  if (life === 'visit' || life === 'erased') return words.life[life];
  const [count = '', unit = ''] = life.split(' ');
  return fillIn(words.life[unit as keyof PageWords['life']], { count });
}

/** Puts entries that differ by their names alone into one row. */
function gather(entries: readonly KeptEntry[], of: string): KeptGroup[] {
  const groups = new Map<string, KeptGroup>();
  for (const entry of entries) {
    const { name, ...kind } = entry;
    const key = JSON.stringify(Object.entries(kind).sort());
    groups.set(key, { ...entry, of, names: [...(groups.get(key)?.names ?? []), name] });
  }
  return [...groups.values()];
}
