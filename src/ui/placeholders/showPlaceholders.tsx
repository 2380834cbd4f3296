import { render } from 'preact';
import { directionOf } from '../../lib/directionOf';
import { tryOrNull } from '../../lib/tryOrNull';
import type { LocalePack } from '../../locales/localePack';
import { listRows } from '../../partners/listRows';
import type { Kotowari, SiteVendor } from '../../types';
import { pageFont } from '../pageFont';
import { heldFrames } from './heldFrames';
import { Placeholder } from './Placeholder';
import css from './styles.css?inline';
import { vendorsOfFrame } from './vendorsOfFrame';

/** Below this, in CSS pixels, a frame shows nothing that a shopper would miss. */
const least = 90;

/** What a site sets for the look of all that is ours. */
const properties = ['text', 'background', 'edge', 'accent', 'accent-text', 'radius', 'font'].map(
  (name) => `--ktw-${name}`,
);

/** What the placeholders are drawn with. */
interface Scene {
  readonly kotowari: Kotowari;
  readonly pack: LocalePack;
  readonly onAllow: () => void;
}

/**
 * Says in each frame that waits whose content it is, and offers to show it: this time, or, once the shopper has
 * decided, always. It is drawn in the frame's own empty document, so that nothing of the page moves. A frame
 * that cannot be looked into stays empty. Returns its undo.
 */
export function showPlaceholders(
  kotowari: Kotowari,
  pack: LocalePack,
  onAllow: () => void,
): () => void {
  const scene = { kotowari, pack, onAllow };
  const fill = () => fillAll(scene, fill);
  const observer = new MutationObserver(fill);
  const stop = kotowari.subscribe(fill);
  observer.observe(document, { childList: true, subtree: true });
  const harden = softenFrames();
  fill();
  return () => {
    observer.disconnect();
    stop();
    harden();
  };
}

/**
 * Takes the line that browsers draw round a frame from those that wait, where the page has no wish of its own.
 * Returns its undo.
 */
function softenFrames(): () => void {
  const soft = new CSSStyleSheet();
  soft.replaceSync(`:where(${heldFrames}){border-color:transparent;border-radius:16px}`);
  document.adoptedStyleSheets.push(soft);
  return () => {
    const others = document.adoptedStyleSheets.filter((sheet) => sheet !== soft);
    document.adoptedStyleSheets = others;
  };
}

function fillAll(scene: Scene, fill: () => void): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(heldFrames)) {
    if (frame.offsetHeight >= least && frame.offsetWidth >= least) {
      tryOrNull(() => fillFrame(scene, frame));
    }
    // Firefox puts in the empty document only then.
    frame.addEventListener('load', fill, { once: true });
  }
}

function fillFrame({ kotowari, pack, onAllow }: Scene, frame: HTMLIFrameElement): void {
  const { contentDocument: page, contentWindow: realm } = frame;
  const address = frame.getAttribute('data-ktw-src') ?? frame.dataset.src;
  if (!address || !page?.body || !realm) return;
  const url = new URL(address, document.baseURI);
  if (!['http:', 'https:'].includes(url.protocol)) return;
  const vendors = vendorsOfFrame(kotowari, frame, url);
  const name = namesOf(kotowari, pack, vendors);
  if (!page.body.firstElementChild) dress(page, realm as Window & typeof globalThis, frame, name);
  page.documentElement.lang = pack.locale;
  page.documentElement.dir = directionOf(pack.locale);
  const allow = () => {
    kotowari.update(Object.fromEntries(vendors.map(({ id }) => [id, true])), 'preferences');
    onAllow();
  };
  render(
    <Placeholder
      name={name}
      words={{ ...pack.messages, ...kotowari.config.messages }}
      // The gate lets nobody else do this, and nothing is decided by it.
      onOnce={() => realm.location.replace(url.href)}
      onAlways={kotowari.state.decided ? allow : undefined}
    />,
    page.body,
  );
}

function dress(
  page: Document,
  realm: Window & typeof globalThis,
  frame: HTMLIFrameElement,
  name: string,
): void {
  const sheet = new realm.CSSStyleSheet();
  const style = getComputedStyle(frame);
  // A frame inherits nothing of its page.
  const own = properties.map((property) => `${property}:${style.getPropertyValue(property)}`);
  const given = own.filter((each) => !each.endsWith(':')).join(';');
  sheet.replaceSync(
    `:root{color-scheme:${style.colorScheme};font-family:${pageFont(frame)};${given}}${css}`,
  );
  page.adoptedStyleSheets = [sheet];
  page.title = frame.title || name;
}

function namesOf(
  kotowari: Kotowari,
  { catalogue, locale }: LocalePack,
  vendors: readonly SiteVendor[],
) {
  const rows = listRows(kotowari, catalogue, locale);
  const names = vendors.map(({ id }) => rows.find(({ vendor }) => vendor === id)?.name.text ?? id);
  return names.join(' / ');
}
