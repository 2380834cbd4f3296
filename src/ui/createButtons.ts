import { element } from './element';

/** A button: its words, what it does, and its name where several have the same words. */
export type Choice = readonly [label: string, press: () => void, name?: string];

/**
 * Choices side by side, all of one size. There are no variants, so that no choice can be made to look
 * better than another.
 */
export function createButtons(...choices: readonly Choice[]): HTMLElement {
  const buttons = choices.map(([label, press, name]) => {
    const button = element('button', { type: 'button', part: 'button' }, label);
    if (name) button.ariaLabel = name;
    button.onclick = press;
    return button;
  });
  return element('div', { class: 'ktw-buttons' }, ...buttons);
}
