import type { ConsentState } from '../consent';
import type { Messages } from '../locales/ja';
import { Button } from './Button';
import type { Actions, Screen } from './createScreen';
import { fill } from './fill';
import type { Row, Rows } from './listRows';
import { PartnerRow } from './PartnerRow';

interface Props {
  t: Messages;
  locale: string;
  state: ConsentState;
  rows: Rows;
  draft: Screen['draft'];
  actions: Actions;
}

/** The second layer: a modal dialog with every partner, a switch each. Only saving decides. */
export function Preferences({ t, locale, state, rows, draft, actions }: Props) {
  const group = (title: string, list: readonly Row[]) =>
    list.length > 0 && (
      <section>
        <h3>{title}</h3>
        <ul>
          {list.map((row) => (
            <PartnerRow key={row.id} t={t} row={row} isOn={!!draft[row.vendor]} actions={actions} />
          ))}
        </ul>
      </section>
    );
  // By Escape. A dialog that has been taken away tells of its closing too, but late.
  const close = ({ currentTarget }: Event) => {
    if (currentTarget instanceof Element && currentTarget.isConnected) actions.leave();
  };
  return (
    <dialog aria-labelledby="ktw-preferences" ref={open} onClose={close}>
      <div class="ktw-text">
        <h2 id="ktw-preferences" tabIndex={-1} autoFocus>
          {t.heading}
        </h2>
        <p>{t.lead}</p>
        <p>{t.shopStays}</p>
        <p>{t.stillAds}</p>
        {state.decidedAt && (
          <p>
            {fill(t.lastChoice, { date: formatDate(state.decidedAt, locale) })}
            <br />
            {t.howToChange}
          </p>
        )}
        <div class="ktw-buttons">
          <Button label={t.allowAll} onPress={actions.allow} />
          <Button label={t.refuseAll} onPress={actions.refuse} />
        </div>
        <Necessary t={t} />
        {group(t.groupAnalytics, rows.analytics)}
        {group(t.groupListed, rows.listed)}
        {group(t.groupOther, rows.other)}
      </div>
      <div class="ktw-buttons">
        <Button label={t.save} onPress={actions.save} />
        <Button label={t.leave} onPress={actions.leave} />
      </div>
    </dialog>
  );
}

/** What the shop cannot do without: explained, and without a switch, since there is no choice. */
function Necessary({ t }: { t: Messages }) {
  return (
    <section>
      <h3>{t.groupNecessary}</h3>
      <ul>
        <li>
          <h4 class="ktw-switch">
            {t.necessaryName}
            <span class="ktw-state">{t.alwaysOn}</span>
          </h4>
          <p>{t.necessaryUse}</p>
          <p>{t.necessaryWhat}</p>
        </li>
      </ul>
    </section>
  );
}

function open(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}

function formatDate(iso: string, locale: string): string {
  return new Date(iso).toLocaleDateString(locale, { dateStyle: 'long' });
}
