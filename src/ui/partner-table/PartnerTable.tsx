import { fillIn } from '../../lib/fillIn';
import {
  columns as allColumns,
  type Column,
  describePartner,
} from '../../partners/describePartner';
import type { PartnerRow, Told } from '../../partners/listRows';
import type { TableWords } from '../../partners/tableWords';
import { CommonSent } from '../components/CommonSent';
import { PartnerDetails } from '../components/PartnerDetails';
import { PartnerName } from '../components/PartnerName';
import { PartnerWho } from '../components/PartnerWho';
import { type LiveParts, RowSwitch } from './RowSwitch';

export interface PartnerTableProps {
  readonly rows: readonly PartnerRow[];
  readonly words: TableWords;
  /** What every partner receives: said once, above. */
  readonly common: Told<readonly string[]> | undefined;
  /** Which facts are shown; default: all. */
  readonly columns?: readonly Column[] | undefined;
  /** What makes it live; left out in the static form. */
  readonly live?: LiveParts | undefined;
}

/**
 * The partners of a terms page: names to jump to, what all of them receive, and a card for each. The command line
 * and a server write it as it is; in the browser it gets its switches, in the room that is left for them.
 */
export function PartnerTable(props: PartnerTableProps) {
  const { rows, words: t, common, columns = allColumns, live } = props;
  return (
    <section class="ktw-table" aria-label={t.caption}>
      <p class="ktw-caption">{t.caption}</p>
      <nav aria-label={t.names}>
        <ul class="ktw-names">
          {rows.map(({ id, name }) => (
            <li key={id}>
              <a href={`#ktw-partner-${id}`}>
                <PartnerName {...name} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {columns.includes('sent') && <CommonSent common={common} title={t.commonSent} />}
      <p>{live ? t.hereLive : t.hereHow}</p>
      <ul class="ktw-cards">
        {rows.map((row) => (
          <PartnerCard key={row.id} {...{ row, columns, live }} words={t} common={common?.text} />
        ))}
      </ul>
      <p>{t.vendorTerms}</p>
    </section>
  );
}

interface PartnerCardProps extends Pick<PartnerTableProps, 'live' | 'words'> {
  readonly row: PartnerRow;
  readonly columns: readonly Column[];
  readonly common: readonly string[] | undefined;
}

function PartnerCard({ row, words: t, columns, common, live }: PartnerCardProps) {
  const facts = describePartner(row, t, common).filter(
    ({ column }) => column === 'who' || columns.includes(column),
  );
  const visited = live?.visited(row.id);
  return (
    <li data-partner={row.id} id={`ktw-partner-${row.id}`}>
      <div class="ktw-row">
        <PartnerName {...row.name} />
        <RowSwitch row={row} words={t} live={live} />
      </div>
      <p class="ktw-who">
        <PartnerWho row={row} words={t} />
      </p>
      {visited && <p class="ktw-visited">{fillIn(t.visited, { date: visited })}</p>}
      <PartnerDetails
        facts={facts}
        of={row.name.text}
        words={t}
        onVisit={() => live?.onVisit(row.id)}
      />
    </li>
  );
}
