import type { ComponentChildren } from 'preact';
import type { Messages } from '../../locales/ja';
import { Buttons } from './Buttons';

interface Props {
  t: Messages;
  purpose: string;
  /** Switches all partners of this purpose. */
  onAll: (isOn: boolean) => void;
  children: ComponentChildren;
}

/** The partners of one purpose, which can be switched together. */
export function Group({ t, purpose, onAll, children }: Props) {
  const names: Partial<Record<string, string>> = t;
  const title = names[purpose] ?? t.otherPurpose.replace('{name}', () => purpose);
  const id = `ktw-for-${purpose.replace(/\W/g, '-')}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <Buttons
        of={[
          [t.groupOn, () => onAll(true), `${t.groupOn} ${title}`],
          [t.groupOff, () => onAll(false), `${t.groupOff} ${title}`],
        ]}
      />
      <ul class="ktw-list">{children}</ul>
    </section>
  );
}
