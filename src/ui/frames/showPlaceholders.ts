import { tryOrNull } from '../../lib/tryOrNull';
import type { LocalePack } from '../../locales/makePack';
import type { Kotowari } from '../../types';
import { createButtons } from '../createButtons';
import { element } from '../element';
import { nameOf } from '../nameOf';
import { heldFrames } from './heldFrames';
import css from './styles.css?inline';
import { vendorsOfFrame } from './vendorsOfFrame';

/** Below this, in CSS pixels, a frame shows nothing that a shopper would miss. */
const least = 90;

/**
 * Says in each frame that waits whose content it is, and offers to show it: this time, or, once the
 * shopper has decided, always. It is drawn in the frame's own empty document, so that nothing of the
 * page moves. A frame that cannot be looked into stays empty. Returns its undo.
 */
export function showPlaceholders(kotowari: Kotowari, pack: LocalePack): () => void {
  const fill = () => {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(heldFrames)) {
      if (frame.offsetHeight >= least && frame.offsetWidth >= least)
        tryOrNull(() => draw(kotowari, pack, frame));
      // Firefox puts in the empty document only then.
      frame.addEventListener('load', fill, { once: true });
    }
  };
  const observer = new MutationObserver(fill);
  const stop = kotowari.subscribe(fill);
  observer.observe(document, { childList: true, subtree: true });
  fill();
  return () => {
    observer.disconnect();
    stop();
  };
}

function draw(kotowari: Kotowari, pack: LocalePack, frame: HTMLIFrameElement): void {
  const { contentDocument: page, contentWindow: realm } = frame;
  const address = frame.getAttribute('data-ktw-src') ?? frame.dataset.src;
  if (!address) return;
  const url = new URL(address, document.baseURI);
  const { decided } = kotowari.state;
  const state = `${decided}`;
  if (!page?.body || !realm || !/^http/.test(url.protocol)) return;
  if (page.body.firstElementChild?.id === `ktw-${state}`) return;
  const t = { ...pack.messages, ...kotowari.config.messages };
  const vendors = vendorsOfFrame(kotowari, frame, url);
  const names = vendors.map(({ id }) => nameOf(kotowari, pack, id)).join(' / ');
  const allow = () =>
    kotowari.update(Object.fromEntries(vendors.map(({ id }) => [id, true])), 'preferences');
  const sheet = new (realm as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(`:root{color-scheme:${getComputedStyle(frame).colorScheme}}${css}`);
  page.adoptedStyleSheets = [sheet];
  page.title = frame.title || names;
  page.documentElement.lang = pack.locale;
  page.documentElement.dir = /^ar/.test(pack.locale) ? 'rtl' : 'ltr';
  page.body.replaceChildren(
    element(
      'main',
      { id: `ktw-${state}` },
      element(
        'p',
        {},
        t.frameHeld.replace('{name}', () => names),
      ),
      createButtons(
        // The gate lets nobody else do this, and nothing is decided by it.
        [t.frameOnce, () => realm.location.replace(url.href)],
        ...(decided ? [[t.frameAlways, allow] as const] : []),
      ),
    ),
  );
}
