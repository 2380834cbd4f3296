import type { Messages } from '../../locales/ja';
import { element } from '../element';
import { onlyByHand } from '../onlyByHand';
import { createDetails } from './createDetails';
import { createName } from './createName';
import type { Row } from './listRows';

/** One partner in the list. */
export interface Partner {
  readonly node: HTMLElement;
  /** Shows whether it is on, and when its opt-out page was opened, in words. */
  update(isOn: boolean, visited: string): void;
}

/** Makes a partner: its listed name, a switch, who that is today, and the details folded away. */
export function createPartner(
  t: Messages,
  row: Row,
  told: string,
  onToggle: (isOn: boolean) => void,
  onVisit: () => void,
): Partner {
  const { name, sameAs, about } = row;
  const id = `ktw-${row.id}`;
  const input = element('input', { type: 'checkbox', role: 'switch', 'aria-describedby': id });
  const state = element('span', { 'aria-hidden': 'true' });
  const mark = element('p', { class: 'ktw-visited' });
  const control = element('span', { class: 'ktw-state' }, state, input);
  const says = (label: string, text: string | undefined) =>
    element('span', {}, label, createName(text ?? t.unknown), element('br', {}));
  const label = element('label', { class: 'ktw-switch' }, createName(name), control);
  onlyByHand(input, label, () => onToggle(input.checked));
  return {
    node: element(
      'li',
      { part: 'partner' },
      element('h4', {}, label),
      element(
        'p',
        { id },
        says(t.company, about.company),
        says(t.service, about.service),
        sameAs ? t.sameVendor.replace('{name}', () => sameAs) : '',
      ),
      mark,
      createDetails(t, row, told, onVisit),
    ),
    update(isOn, visited) {
      input.checked = isOn;
      state.textContent = isOn ? t.on : t.off;
      mark.textContent = visited && t.visited.replace('{date}', visited);
    },
  };
}
