import { tryOrNull } from '../lib/tryOrNull';
import { whenFree } from '../lib/whenFree';

/**
 * Calls `onChange` when another page of the site may have changed the choice: at once for another tab or
 * frame, and on return for a page that was in the back/forward cache or prerendered (R79, R80). Page code
 * can fake a `storage` event, so the value is read from storage and never from the event.
 *
 * @param key the localStorage key of the choice; an erased choice leaves an empty string
 * @param onChange called with whether the choice was erased, as far as that is known
 */
export function syncAcrossPages(key: string, onChange: (isErased?: boolean) => void): void {
  const read = () => tryOrNull(() => localStorage.getItem(key));
  const before = read();
  // Listening connects to another process, which takes long, so the page goes first.
  whenFree(() => {
    addEventListener('storage', (event) => {
      if (event.key === key) onChange(read() === '');
    });
    if (read() !== before) onChange(read() === '');
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) onChange();
  });
  document.addEventListener('prerenderingchange', () => onChange(false));
}
