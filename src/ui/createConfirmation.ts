import { type Choice, createButtons } from './createButtons';
import { element } from './element';

/** The line that says what has happened. */
export interface Confirmation {
  readonly section: HTMLElement;
  /** Says this to a screen reader alone. */
  announce(text: string): void;
  /** Says this to everyone, until it is put away: nothing here is timed. Takes the focus. */
  show(text: string, ...choices: readonly Choice[]): void;
}

/**
 * Makes the line. It is always there, since a screen reader announces only what changes in a line that
 * it knows.
 */
export function createConfirmation(): Confirmation {
  const line = element('p', { role: 'status' });
  const section = element('section', { class: 'ktw-hidden', part: 'notice', tabindex: '-1' }, line);
  const say = (name: string, text: string, ...more: readonly Node[]) => {
    section.className = name;
    section.replaceChildren(line, ...more);
    line.textContent = text;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    section,
    announce(text) {
      clearTimeout(timer);
      say('ktw-hidden', '');
      // A line that comes together with its words is not announced.
      timer = setTimeout(() => {
        line.textContent = text;
      }, 200);
    },
    show(text, ...choices) {
      clearTimeout(timer);
      say('ktw-panel', text, createButtons(...choices));
      // Whoever has decided was here; the pressed button is gone, and the place of the focus with it.
      section.focus({ preventScroll: true });
    },
  };
}
