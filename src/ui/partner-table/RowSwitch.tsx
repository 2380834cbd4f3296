import { useState } from 'preact/hooks';
import { fillIn } from '../../lib/fillIn';
import type { PartnerRow } from '../../partners/listRows';
import type { TableWords } from '../../partners/tableWords';
import { Switch } from '../components/Switch';

/** What a live table has beside its words. */
export interface LiveParts {
  /** The present choice, by vendor id. */
  readonly vendors: Readonly<Record<string, boolean>>;
  /** When the opt-out page of a row was opened, in words; empty: never. */
  visited(id: string): string;
  onToggle(vendor: string, isOn: boolean): void;
  onVisit(id: string): void;
}

interface RowSwitchProps {
  readonly row: PartnerRow;
  readonly words: TableWords;
  readonly live: LiveParts | undefined;
}

/** The switch of a row, which decides at once and says so; in the static form, the room for it. */
export function RowSwitch({ row, words: t, live }: RowSwitchProps) {
  const [saved, setSaved] = useState<boolean>();
  const isOn = live?.vendors[row.vendor] === true;
  if (!live) return <div class="ktw-here" />;
  return (
    <div class="ktw-here">
      <span role="status">{saved === isOn && t.saved}</span>
      <Switch
        isOn={isOn}
        words={t}
        name={fillIn(t.switchName, { name: row.name.text })}
        onToggle={(next) => {
          live.onToggle(row.vendor, next);
          setSaved(next);
        }}
      />
    </div>
  );
}
