import css from './styles.css?inline';

/** The element that holds the whole UI. */
export const hostName = 'kotowari-notice';

/**
 * Puts the host first into the body, so that it comes first for the keyboard and for a screen reader,
 * as soon as there is a body, and into the top layer where the browser has one. It comes back when page
 * code takes it away or replaces the body: in a later task, so that two that fight do not hang the
 * page. `onPlace` is called each time. Returns its undo.
 */
export function placeHost(onPlace: (root: ShadowRoot) => void): () => void {
  const host = document.createElement(hostName);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const place = () => {
    timer = undefined;
    if (!document.body || host.isConnected) return;
    document.body.prepend(host);
    host.popover = 'manual';
    host.showPopover?.();
    observer.observe(document.body, { childList: true });
    onPlace(root);
  };
  const observer = new MutationObserver(() => {
    if (!host.isConnected) timer ??= setTimeout(place, 50);
  });

  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  observer.observe(document.documentElement, { childList: true });
  place();
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    host.remove();
  };
}
