import { element } from './element';

/**
 * A button: its words, what it does, its name where several have the same words, and whether a machine
 * may press it too.
 */
export type Choice = readonly [
  label: string,
  press: () => void,
  name?: string,
  forMachines?: boolean,
];

/**
 * Choices side by side, all of one size. There are no variants, so that no choice can be made to look
 * better than another.
 *
 * What a script or an extension presses is passed over, so that no machine allows anything in the
 * shopper's name; of the buttons one may be for machines, that of refusing.
 */
export function createButtons(...choices: readonly Choice[]): HTMLElement {
  const buttons = choices.map(([label, press, name, forMachines]) => {
    const button = element('button', { type: 'button', part: 'button' }, label);
    if (name) button.ariaLabel = name;
    button.onclick = ({ isTrusted }) => {
      if (isTrusted || forMachines) press();
    };
    return button;
  });
  return element('div', { class: 'ktw-buttons' }, ...buttons);
}
