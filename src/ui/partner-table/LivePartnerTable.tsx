import { formatDate } from '../../lib/formatDate';
import type { Kotowari } from '../../types';
import { OptOutProgress } from '../components/OptOutProgress';
import { useStore } from '../hooks/useStore';
import { useVisits } from '../hooks/useVisits';
import { PartnerTable, type PartnerTableProps } from './PartnerTable';

interface LivePartnerTableProps extends Omit<PartnerTableProps, 'live'> {
  readonly kotowari: Kotowari;
  readonly locale: string;
}

/** The table with its switches, and with a mark where a page to refuse at was opened. */
export function LivePartnerTable({ kotowari, locale, ...table }: LivePartnerTableProps) {
  const { vendors } = useStore(() => kotowari.state, kotowari.subscribe);
  const { visits, visit, forget } = useVisits(`${kotowari.config.storage.name}-visits`);
  const withPage = table.rows.filter(({ url, optOutUrl }) => optOutUrl ?? url);
  return (
    <>
      <PartnerTable
        {...table}
        live={{
          vendors,
          visited: (id) => formatDate(visits[id], locale),
          // The others keep what they do now: a switch moves nothing that it does not name.
          onToggle: (vendor, isOn) =>
            kotowari.update({ ...kotowari.state.vendors, [vendor]: isOn }, 'preferences'),
          onVisit: visit,
        }}
      />
      <OptOutProgress
        done={withPage.filter(({ id }) => visits[id]).length}
        all={withPage.length}
        words={table.words}
        onForget={forget}
      />
    </>
  );
}
