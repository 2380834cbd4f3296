import { tryOrNull } from '../lib/tryOrNull';
import css from './styles.css?inline';

/** The element that holds the whole UI. */
export const hostName = 'kotowari-notice';

/**
 * Puts the host first into the body, so that it comes first for the keyboard and for a screen reader, as soon as
 * there is a body, and into the top layer where the browser has one. The notice in the first HTML is such a
 * host: it is taken over. It comes back when page code takes it away or replaces the body: in a later task, so
 * that two that fight do not hang the page.
 *
 * @param onPlace called each time, with where to draw and how often that was before
 * @returns its undo
 */
export function placeHost(onPlace: (container: HTMLElement, times: number) => void): () => void {
  const { host, container } = takeHost();
  let times = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const place = () => {
    timer = undefined;
    if (!document.body || (times && host.isConnected)) return;
    if (!host.isConnected) document.body.prepend(host);
    showOnTop(host);
    observer.observe(document.body, { childList: true });
    onPlace(container, times);
    times += 1;
  };
  const observer = new MutationObserver(() => {
    if (!host.isConnected) timer ??= setTimeout(place, 50);
  });

  observer.observe(document.documentElement, { childList: true });
  place();
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    host.remove();
  };
}

/** The host of the first HTML where there is one, else a new one; any further ones go. */
function takeHost(): { host: HTMLElement; container: HTMLElement } {
  const [host = document.createElement(hostName), ...others] =
    document.querySelectorAll<HTMLElement>(hostName);
  for (const other of others) other.remove();
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const container = root.querySelector('div') ?? document.createElement('div');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  // What is there besides is the style of the first HTML, which would win over ours.
  for (const child of [...root.children]) if (child !== container) child.remove();
  if (container.parentNode !== root) root.append(container);
  // What an engine without declarative shadow roots has left.
  host.replaceChildren();
  host.hidden = false;
  host.setAttribute('data-ktw-live', '');
  return { host, container };
}

function showOnTop(host: HTMLElement): void {
  host.popover = 'manual';
  // It is there already where the gate has shown the notice of the first HTML.
  tryOrNull(() => host.showPopover?.());
}
