import type { ComponentChildren } from 'preact';
import { fillIn } from '../../lib/fillIn';
import type { Messages } from '../../locales/ja';
import { Button } from '../components/Button';

interface PartnerGroupProps {
  /** Of its heading. */
  readonly id: string;
  readonly purpose: string;
  readonly count: number;
  readonly words: Messages;
  readonly onAll: (isOn: boolean) => void;
  readonly children: ComponentChildren;
}

/** The partners of one purpose. Where there are two or more, they can be switched together. */
export function PartnerGroup(props: PartnerGroupProps) {
  const { id, purpose, count, words: t, onAll, children } = props;
  const names: Partial<Record<string, string>> = t;
  const title = names[purpose] ?? fillIn(t.otherPurpose, { name: purpose });
  return (
    <section aria-labelledby={id}>
      <h3>
        <span id={id}>{title}</span>
        {count > 1 && <small>{fillIn(t.rowCount, { count })}</small>}
      </h3>
      {count > 1 && (
        <div class="ktw-buttons ktw-all">
          <Button look="outlined" onPress={() => onAll(true)} name={`${t.groupOn} ${title}`}>
            {t.groupOn}
          </Button>
          <Button look="outlined" onPress={() => onAll(false)} name={`${t.groupOff} ${title}`}>
            {t.groupOff}
          </Button>
        </div>
      )}
      <ul class="ktw-list">{children}</ul>
    </section>
  );
}
