import { css } from './styles.data';

/** The element that holds the whole UI. */
export const hostName = 'kotowari-notice';

/**
 * Puts the host first into the body, so that it comes first for the keyboard and for a screen reader,
 * as soon as there is a body, and calls `onPlace` with its shadow root. Returns its undo.
 */
export function placeHost(onPlace: (root: ShadowRoot) => void): () => void {
  const host = document.createElement(hostName);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  const place = () => {
    if (!document.body) return;
    observer.disconnect();
    document.body.prepend(host);
    onPlace(root);
  };
  const observer = new MutationObserver(place);

  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  observer.observe(document.documentElement, { childList: true });
  place();
  return () => {
    observer.disconnect();
    host.remove();
  };
}
