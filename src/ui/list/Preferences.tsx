import type { Kotowari } from '../../kotowari';
import type { LocalePack } from '../../locales/pack';
import { formatDate } from '../formatDate';
import { Buttons } from './Buttons';
import type { Visits } from './createVisits';
import { Group } from './Group';
import { Introduction } from './Introduction';
import type { Row } from './listRows';
import { PartnerRow } from './PartnerRow';
import { Progress } from './Progress';

/** What the list shows, and what the shopper can do in it. */
export interface ListProps {
  kotowari: Kotowari;
  pack: LocalePack;
  rows: readonly Row[];
  /** The switches, by vendor id: kept apart until they are saved. */
  draft: Readonly<Record<string, boolean>>;
  visits: Visits;
  /** What is looked for, in lower case; empty for all. */
  wanted: string;
  answer: (isAllowed: boolean) => void;
  save: () => void;
  leave: () => void;
  /** Moves these vendors' switches. */
  move: (vendors: readonly string[], isOn: boolean) => void;
  visit: (row: string) => void;
  forget: () => void;
  look: (wanted: string) => void;
}

/** More than these cannot be seen at a glance. */
const few = 20;

/** The second layer: a modal dialog with every partner, a switch each. Only saving decides. */
export function Preferences(props: ListProps) {
  const { kotowari, pack, rows, visits, answer, save, leave } = props;
  const { messages: t, locale } = pack;
  const listed = rows.filter(({ isListed, optOutUrl }) => isListed && optOutUrl);
  // By Escape. A dialog that has been taken away tells of its closing too, but late.
  const close = ({ currentTarget }: { currentTarget: Element }) => {
    if (currentTarget.isConnected) leave();
  };
  return (
    <dialog aria-labelledby="ktw-preferences" part="preferences" ref={open} onClose={close}>
      <div class="ktw-text">
        <Introduction {...{ t, kotowari, locale }} />
        <Buttons
          of={[
            [t.allowAll, () => answer(true)],
            [t.refuseAll, () => answer(false)],
          ]}
        />
        <Progress
          t={t}
          done={listed.filter(({ id }) => visits[id]).length}
          all={listed.length}
          onClear={props.forget}
        />
        <h3>{t.groupNecessary}</h3>
        <ul class="ktw-list">
          <li part="partner">
            <h4 class="ktw-switch">
              {t.necessaryName}
              <span class="ktw-state">{t.alwaysOn}</span>
            </h4>
            <p>{t.necessaryUse}</p>
          </li>
        </ul>
        {rows.length > few && (
          <label>
            {t.search}
            <input type="search" onInput={(event) => props.look(event.currentTarget.value)} />
          </label>
        )}
        <Groups {...props} />
      </div>
      <Buttons
        of={[
          [t.save, save],
          [t.leave, leave],
        ]}
      />
    </dialog>
  );
}

function Groups({ pack, rows, draft, visits, wanted, move, visit }: ListProps) {
  const { messages: t, locale, told } = pack;
  const found = rows.filter(({ name, about }) =>
    `${name} ${about.company} ${about.service}`.toLowerCase().includes(wanted.toLowerCase()),
  );
  const purposes = [...new Set(found.map(({ purpose }) => purpose))];
  const groups = purposes.map((purpose) => {
    const own = found.filter((row) => row.purpose === purpose);
    const onAll = (isOn: boolean) =>
      move(
        own.map(({ vendor }) => vendor),
        isOn,
      );
    return (
      <Group key={purpose} {...{ t, purpose, onAll }}>
        {own.map((row) => (
          <PartnerRow
            key={row.id}
            {...{ t, row, told }}
            isOn={!!draft[row.vendor]}
            visited={formatDate(visits[row.id], locale)}
            onToggle={() => move([row.vendor], !draft[row.vendor])}
            onVisit={() => visit(row.id)}
          />
        ))}
      </Group>
    );
  });
  return groups.length ? groups : <p role="status">{t.nothingFound}</p>;
}

/** Begins at the heading: a long dialog that begins at its first button begins in the middle. */
function open(dialog: HTMLDialogElement | null): void {
  dialog?.showModal();
  dialog?.querySelector('h2')?.focus();
}
