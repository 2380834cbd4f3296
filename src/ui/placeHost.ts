import { css } from './styles.data';

/** The element that holds the whole UI. */
export const hostName = 'kotowari-notice';

/**
 * Puts the host first into the body, so that it comes first for the keyboard and for a screen reader,
 * as soon as there is a body, and calls `onPlace` with its shadow root. When page code takes the host
 * out it comes back a few times, then the page has its way. Returns its undo.
 */
export function placeHost(onPlace: (root: ShadowRoot) => void): () => void {
  const host = document.createElement(hostName);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  let placings = 9;
  const place = () => {
    if (!document.body || document.querySelector(hostName) || placings-- < 1) return;
    document.body.prepend(host);
    observer.observe(document.body, { childList: true });
    onPlace(root);
  };
  // Not the subtree: that would cost something at each change anywhere in the page.
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
