import { queryAll } from '../../lib/natives';
import { buttonName } from '../preferences-button';

/** Says on what leads to the preferences that they cannot be had now; an empty text takes it back. */
export function sayLost(text: string): void {
  for (const host of queryAll(document, `${buttonName},kotowari-notice`)) {
    const line = host.shadowRoot?.querySelector('.ktw-lost');
    if (!line) continue;
    line.role = 'alert';
    line.textContent = text;
  }
}
