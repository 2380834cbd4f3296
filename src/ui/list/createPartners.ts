import { formatDate } from '../../lib/formatDate';
import type { LocalePack } from '../../locales/makePack';
import { element } from '../element';
import { createGroup } from './createGroup';
import { createPartner } from './createPartner';
import type { Visits } from './createVisits';
import type { Row } from './listRows';

/** More than these cannot be seen at a glance. */
const few = 20;

/**
 * All partners, by purpose, and above more than twenty a field to find one by its name.
 *
 * @param move moves these vendors' switches
 */
export function createPartners(
  { messages: t, locale, told }: LocalePack,
  rows: readonly Row[],
  move: (vendors: readonly string[], isOn: boolean) => void,
  visit: (row: Row) => void,
) {
  const partners = rows.map((row) => ({
    row,
    ...createPartner(
      t,
      row,
      told,
      (isOn) => move([row.vendor], isOn),
      () => visit(row),
    ),
  }));
  const purposes = [...new Set(rows.map(({ purpose }) => purpose))];
  const groups = purposes.map((purpose) => {
    const own = partners.filter(({ row }) => row.purpose === purpose);
    const vendors = own.map(({ row }) => row.vendor);
    const nodes = own.map(({ node }) => node);
    return createGroup(t, purpose, nodes, (isOn) => move(vendors, isOn));
  });
  const none = element('p', { role: 'status' });
  const find = element('input', { type: 'search' });
  find.oninput = () => {
    const wanted = find.value.toLowerCase();
    for (const { row, node } of partners) {
      const { company, service } = row.about;
      node.hidden = !`${row.name} ${company} ${service}`.toLowerCase().includes(wanted);
    }
    for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])');
    none.textContent = groups.every(({ hidden }) => hidden) ? t.nothingFound : '';
  };
  const search = rows.length > few ? [element('label', {}, t.search, find), none] : [];
  return {
    nodes: [...search, ...groups],
    update(draft: Readonly<Record<string, boolean>>, visits: Visits) {
      for (const { row, update } of partners) {
        update(!!draft[row.vendor], formatDate(visits[row.id], locale));
      }
    },
  };
}
