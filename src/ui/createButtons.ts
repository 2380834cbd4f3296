import { element } from './element';

/** A button: its words, and what it does. */
export type Choice = readonly [label: string, press: () => void];

/**
 * Choices side by side, all of one size. There are no variants, so that no choice can be made to look
 * better than another.
 */
export function createButtons(...choices: readonly Choice[]): HTMLElement {
  const buttons = choices.map(([label, press]) => {
    const button = element('button', { type: 'button', part: 'button' }, label);
    button.onclick = press;
    return button;
  });
  return element('div', { class: 'ktw-buttons' }, ...buttons);
}
