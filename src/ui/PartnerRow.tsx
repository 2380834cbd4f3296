import type { Messages } from '../locales/ja';
import type { Actions, Screen } from './createScreen';
import type { Row } from './listRows';
import { PartnerDetails } from './PartnerDetails';

interface Props {
  t: Messages;
  row: Row;
  draft: Screen['draft'];
  actions: Actions;
}

/** One partner: its listed name, a switch, who that is today, and the details folded away. */
export function PartnerRow({ t, row, draft, actions }: Props) {
  const { id, vendor, name, sameAs, about } = row;
  const isOn = !!draft[vendor];
  const note = `ktw-${id}`;
  return (
    <li>
      <h4>
        <label class="ktw-switch">
          <span>{name}</span>
          <span class="ktw-state">
            <span aria-hidden="true">{isOn ? t.on : t.off}</span>
            <input
              {...kind}
              checked={isOn}
              aria-describedby={note}
              onChange={() => actions.toggle(vendor)}
            />
          </span>
        </label>
      </h4>
      <p id={note}>
        {t.company}
        {about.company ?? t.unknown}
        <br />
        {t.service}
        {about.service ?? t.unknown}
        <br />
        {sameAs && t.sameVendor.replace('{name}', () => sameAs)}
      </p>
      <PartnerDetails t={t} row={row} />
    </li>
  );
}

// Apart, because the linter asks for `aria-checked`, which HTML forbids on a native checkbox.
const kind = { type: 'checkbox', role: 'switch' } as const;
