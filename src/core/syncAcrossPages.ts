/**
 * Tells when another page of the site may have decided: another tab or frame, at once; the pages that
 * were seen since this one went into the back/forward cache, or since it was rendered ahead of its
 * visit (R79, R80).
 *
 * @param key under which a choice is kept in localStorage
 * @param heed is told whether the choice was erased, where that is known
 */
export function syncAcrossPages(key: string, heed: (isErased?: boolean) => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key) heed(!event.newValue);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) heed();
  });
  document.addEventListener('prerenderingchange', () => heed(false));
}
