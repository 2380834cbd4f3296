import type { Messages } from '../../locales/ja';
import { createButtons } from '../createButtons';
import { element } from '../element';

/** The partners of one purpose, which can be switched together. */
export function createGroup(
  t: Messages,
  purpose: string,
  partners: readonly Node[],
  onAll: (isOn: boolean) => void,
): HTMLElement {
  const names: Partial<Record<string, string>> = t;
  const title = names[purpose] ?? t.otherPurpose.replace('{name}', () => purpose);
  const id = `ktw-for-${purpose.replace(/\W/g, '-')}`;
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h3', { id }, title),
    createButtons(
      [t.groupOn, () => onAll(true), `${t.groupOn} ${title}`],
      [t.groupOff, () => onAll(false), `${t.groupOff} ${title}`],
    ),
    element('ul', { class: 'ktw-list' }, ...partners),
  );
}
