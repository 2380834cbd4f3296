import type { Messages } from '../locales/ja';
import { Buttons } from './Buttons';
import type { Actions, Screen } from './createScreen';
import type { Row } from './listRows';
import { PartnerRow } from './PartnerRow';

interface Props {
  t: Messages;
  rows: readonly Row[];
  draft: Screen['draft'];
  actions: Actions;
}

/** The second layer: a modal dialog with every partner, a switch each. Only saving decides. */
export function Preferences({ t, rows, draft, actions }: Props) {
  // By Escape. A dialog that has been taken away tells of its closing too, but late.
  const close = ({ currentTarget }: { currentTarget: Element }) => {
    if (currentTarget.isConnected) actions.leave();
  };
  return (
    <dialog aria-labelledby="ktw-preferences" ref={open} onClose={close}>
      <div class="ktw-text">
        <h2 id="ktw-preferences" tabIndex={-1}>
          {t.heading}
        </h2>
        <p>{t.lead}</p>
        <p>{t.shopStays}</p>
        <p>{t.stillAds}</p>
        <Buttons
          of={[
            [t.allowAll, actions.allow],
            [t.refuseAll, actions.refuse],
          ]}
        />
        <h3>{t.groupNecessary}</h3>
        <ul class="ktw-list">
          <li>
            <h4 class="ktw-switch">
              {t.necessaryName}
              <span class="ktw-state">{t.alwaysOn}</span>
            </h4>
            <p>{t.necessaryUse}</p>
          </li>
        </ul>
        <h3>{t.groupPartners}</h3>
        <ul class="ktw-list">
          {rows.map((row) => (
            <PartnerRow key={row.id} {...{ t, row, draft, actions }} />
          ))}
        </ul>
      </div>
      <Buttons
        of={[
          [t.save, actions.save],
          [t.leave, actions.leave],
        ]}
      />
    </dialog>
  );
}

/** Begins at the heading: a long dialog that begins at its first button begins in the middle. */
function open(dialog: HTMLDialogElement | null): void {
  dialog?.showModal();
  dialog?.querySelector('h2')?.focus();
}
