import { tryOrNull } from '../lib/tryOrNull';

/**
 * Tells when another page of the site may have decided: another tab or frame, at once; the pages that
 * were seen since this one went into the back/forward cache, or since it was rendered ahead of its
 * visit (R79, R80). Page code can make up an event of the storage, so what was stored is looked up.
 *
 * @param key under which a choice is kept in localStorage; an erased one is kept as an empty text
 * @param heed is told whether the choice was erased, where that is known
 */
export function syncAcrossPages(key: string, heed: (isErased?: boolean) => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key) heed(tryOrNull(() => localStorage.getItem(key)) === '');
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) heed();
  });
  document.addEventListener('prerenderingchange', () => heed(false));
}
