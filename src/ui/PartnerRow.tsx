import type { Messages } from '../locales/ja';
import type { Actions } from './createScreen';
import { fill } from './fill';
import { known } from './known';
import type { Row } from './listRows';
import { Name } from './Name';
import { PartnerDetails } from './PartnerDetails';

interface Props {
  t: Messages;
  row: Row;
  isOn: boolean;
  actions: Actions;
}

/** One partner: its listed name, a switch, and the details folded away. */
export function PartnerRow({ t, row, isOn, actions }: Props) {
  const { id, vendor, name, sameAs, about } = row;
  return (
    <li>
      <h4>
        <label class="ktw-switch">
          <Name text={name} />
          <span class="ktw-state">
            <span aria-hidden="true">{isOn ? t.on : t.off}</span>
            <input
              type="checkbox"
              role="switch"
              checked={isOn}
              aria-describedby={`ktw-${id}`}
              onChange={() => actions.toggle(vendor)}
            />
          </span>
        </label>
      </h4>
      <p id={`ktw-${id}`}>
        {t.company}
        <Name text={known(about.company, t)} />
        <br />
        {t.service}
        <Name text={known(about.service, t)} />
        {sameAs && <br />}
        {sameAs && fill(t.sameVendor, { name: sameAs })}
      </p>
      <PartnerDetails t={t} row={row} />
    </li>
  );
}
