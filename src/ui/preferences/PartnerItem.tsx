import { fillIn } from '../../lib/fillIn';
import type { Messages } from '../../locales/ja';
import { describePartner } from '../../partners/describePartner';
import type { PartnerRow } from '../../partners/listRows';
import { PartnerDetails } from '../components/PartnerDetails';
import { PartnerName } from '../components/PartnerName';
import { PartnerWho } from '../components/PartnerWho';
import { Switch } from '../components/Switch';

interface PartnerItemProps {
  readonly row: PartnerRow;
  readonly words: Messages;
  /** What is said once for all. */
  readonly common: readonly string[];
  readonly isOn: boolean;
  /** When its opt-out page was opened, in words; empty: never. */
  readonly visited: string;
  readonly onToggle: (isOn: boolean) => void;
  readonly onVisit: () => void;
}

/** A partner: its listed name with a switch, who that is today, and the details folded away. */
export function PartnerItem(props: PartnerItemProps) {
  const { row, words: t, common, isOn, visited, onToggle, onVisit } = props;
  const id = `ktw-of-${row.id}`;
  return (
    <li part="partner">
      <h4>
        <Switch isOn={isOn} onToggle={onToggle} words={t} describedBy={id}>
          <PartnerName {...row.name} />
        </Switch>
      </h4>
      <p class="ktw-who" id={id}>
        <PartnerWho row={row} words={t} />
      </p>
      {visited && <p class="ktw-visited">{fillIn(t.visited, { date: visited })}</p>}
      <PartnerDetails
        facts={describePartner(row, t, common)}
        of={row.name.text}
        words={t}
        onVisit={onVisit}
      />
    </li>
  );
}
