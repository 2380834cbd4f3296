import { formatDate } from '../../lib/formatDate';
import { composeTable } from '../../partners/composeTable';
import { columns as allColumns, type Column } from '../../partners/describePartner';
import { listPartners, type Partner } from '../../partners/listPartners';
import type { PartnersPack } from '../../partners/pack';
import { sharedWords } from '../../partners/words.shared';
import type { Kotowari } from '../../types';
import { createProgress } from '../list/createProgress';
import { createVisits } from '../list/createVisits';
import { adoptStyles } from './adoptStyles';
import { enliven } from './enliven';
import { toElement } from './toElement';

/**
 * Shows the table in an element, live: each row with its switch, which decides at once, and the pages
 * to refuse at the partners with a mark where they were opened. Returns its undo, which leaves the
 * table as it is.
 */
export function showPartners(
  kotowari: Kotowari,
  host: HTMLElement,
  { facts, words }: PartnersPack,
): () => void {
  // A site's own wordings are in the page's language.
  const isOwn = kotowari.locale.toLowerCase().startsWith(facts.locale);
  const t = { ...words, ...(isOwn && sharedWords(kotowari.config.messages)) };
  const partners = wantedPartners(kotowari, host, facts);
  const memory = createVisits(`${kotowari.config.storage.name}-visits`);
  let visits = memory.read();
  const remember = (next: typeof visits) => {
    visits = next;
    memory.write(visits);
    update();
  };
  const progress = createProgress(t, () => remember({}));
  adoptStyles(host);
  const rows = bringRows(host, toElement(composeTable(partners, t, columnsOf(host))) as Element);
  host.lang = facts.locale;
  host.dir = 'ltr';
  host.append(progress.node);
  const live = partners.map((partner) => ({
    partner,
    ...enliven(kotowari, rows.get(partner.id), partner, t, () =>
      remember({ ...visits, [partner.id]: new Date().toISOString() }),
    ),
  }));
  const update = () => {
    for (const { partner, update } of live) {
      update(formatDate(visits[partner.id], facts.locale));
    }
    const listed = live.filter(({ partner, hasPage }) => partner.isListed && hasPage);
    progress.update(listed.filter(({ partner }) => visits[partner.id]).length, listed.length);
  };
  update();
  const stop = kotowari.subscribe(update);
  return () => {
    stop();
    progress.node.remove();
  };
}

function wantedPartners(
  kotowari: Kotowari,
  host: Element,
  facts: PartnersPack['facts'],
): readonly Partner[] {
  const wanted = wordsIn(host, 'purposes');
  return listPartners(kotowari, facts).filter(
    ({ purposes }) => !wanted.length || purposes.some((purpose) => wanted.includes(purpose)),
  );
}

function columnsOf(host: Element): { columns?: readonly Column[] } {
  const wanted = wordsIn(host, 'columns');
  const columns = allColumns.filter((column) => wanted.includes(column));
  return columns.length ? { columns } : {};
}

function wordsIn(host: Element, name: string): readonly string[] {
  return (host.getAttribute(name) ?? '').split(/[\s,]+/).filter(Boolean);
}

/**
 * Brings the rows into the element. A row that says what it should already stays the same element, so
 * that nothing flashes or moves; where rows are missing, added or out of order, the table is new.
 */
function bringRows(host: Element, table: Element): ReadonlyMap<string, Element> {
  const fresh = rowsIn(table);
  const there = rowsIn(host);
  if ([...there.keys()].join() !== [...fresh.keys()].join()) {
    host.replaceChildren(table);
    return fresh;
  }
  for (const [id, row] of fresh) {
    const old = there.get(id);
    if (old && says(old) !== says(row)) {
      old.replaceWith(row);
      there.set(id, row);
    }
  }
  return there;
}

function rowsIn(place: Element): Map<string, Element> {
  const rows = place.querySelectorAll<HTMLElement>('[data-partner]');
  return new Map([...rows].map((row) => [row.dataset.partner ?? '', row]));
}

/** The words and the links of a row, without the white space that pages put in. */
function says(row: Element): string {
  const links = [...row.querySelectorAll('a')].map(({ href }) => href);
  return [row.textContent?.replace(/\s/g, ''), ...links].join(' ');
}
