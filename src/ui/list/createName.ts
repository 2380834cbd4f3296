import { element } from '../element';

/** A name, marked as English or Japanese so that it is read out, and written, as such (R64). */
export function createName(text: string): HTMLElement {
  return element('bdi', { lang: /[^ -~]/.test(text) ? 'ja' : 'en' }, text);
}
