import type { Messages } from '../../locales/ja';
import type { Row } from './listRows';
import { Name } from './Name';
import { PartnerDetails } from './PartnerDetails';

interface Props {
  t: Messages;
  row: Row;
  told: string;
  isOn: boolean;
  /** When the opt-out page was opened, in words; empty when it was not. */
  visited: string;
  onToggle: () => void;
  onVisit: () => void;
}

/** One partner: its listed name, a switch, who that is today, and the details folded away. */
export function PartnerRow({ t, row, told, isOn, visited, onToggle, onVisit }: Props) {
  const { id, name, sameAs, about } = row;
  const note = `ktw-${id}`;
  return (
    <li part="partner">
      <h4>
        <label class="ktw-switch">
          <Name text={name} />
          <span class="ktw-state">
            <span aria-hidden="true">{isOn ? t.on : t.off}</span>
            <input {...kind} checked={isOn} aria-describedby={note} onChange={onToggle} />
          </span>
        </label>
      </h4>
      <p id={note}>
        {t.company}
        <Name text={about.company ?? t.unknown} />
        <br />
        {t.service}
        <Name text={about.service ?? t.unknown} />
        {sameAs && <br />}
        {sameAs && t.sameVendor.replace('{name}', () => sameAs)}
      </p>
      {visited && <p class="ktw-visited">{t.visited.replace('{date}', visited)}</p>}
      <PartnerDetails {...{ t, row, told, onVisit }} />
    </li>
  );
}

// Apart, because the linter asks for `aria-checked`, which HTML forbids on a native checkbox.
const kind = { type: 'checkbox', role: 'switch' } as const;
