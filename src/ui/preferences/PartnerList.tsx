import { useState } from 'preact/hooks';
import { formatDate } from '../../lib/formatDate';
import type { Messages } from '../../locales/ja';
import type { PartnerRow } from '../../partners/listRows';
import type { Visits } from '../hooks/useVisits';
import { PartnerGroup } from './PartnerGroup';
import { PartnerItem } from './PartnerItem';

/** More than these cannot be seen at a glance. */
const few = 20;

interface PartnerListProps {
  readonly rows: readonly PartnerRow[];
  readonly draft: Readonly<Record<string, boolean>>;
  readonly visits: Visits;
  readonly words: Messages;
  readonly locale: string;
  /** What is said once for all. */
  readonly common: readonly string[];
  readonly onMove: (vendors: readonly string[], isOn: boolean) => void;
  readonly onVisit: (id: string) => void;
}

/** All partners, by their first purpose; above more than twenty, a field to find one by its name. */
export function PartnerList(props: PartnerListProps) {
  const { rows, draft, visits, words: t, locale, common, onMove, onVisit } = props;
  const [wanted, setWanted] = useState('');
  const found = rows.filter((row) => isMeant(row, wanted));
  const purposes = [...new Set(found.map(purposeOf))];
  return (
    <>
      {rows.length > few && (
        <label class="ktw-search">
          {t.search}
          <input type="search" onInput={({ currentTarget }) => setWanted(currentTarget.value)} />
        </label>
      )}
      {rows.length > few && <p role="status">{!found.length && t.nothingFound}</p>}
      {purposes.map((purpose, index) => {
        const own = found.filter((row) => purposeOf(row) === purpose);
        const move = (isOn: boolean) =>
          onMove(
            own.map(({ vendor }) => vendor),
            isOn,
          );
        return (
          <PartnerGroup
            key={purpose}
            id={`ktw-group-${index}`}
            words={t}
            count={own.length}
            onAll={move}
            {...{ purpose }}
          >
            {own.map((row) => (
              <PartnerItem
                key={row.id}
                {...{ row, common }}
                words={t}
                isOn={draft[row.vendor] === true}
                visited={formatDate(visits[row.id], locale)}
                onToggle={(isOn) => onMove([row.vendor], isOn)}
                onVisit={() => onVisit(row.id)}
              />
            ))}
          </PartnerGroup>
        );
      })}
    </>
  );
}

function purposeOf({ purposes }: PartnerRow): string {
  return purposes[0] ?? '';
}

function isMeant({ name, company, service }: PartnerRow, wanted: string): boolean {
  const texts = [name, company, service].map((told) => told?.text ?? '');
  return texts.join(' ').toLowerCase().includes(wanted.toLowerCase());
}
