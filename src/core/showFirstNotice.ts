import { queryAll } from '../lib/natives';
import { tryOrNull } from '../lib/tryOrNull';
import { whenParsed } from '../lib/whenParsed';
import type { Kotowari } from '../types';
import { answeredName } from './answeredName';
import { noticeKey } from './noticeKey';

/**
 * Shows the notice that stands in the first HTML, hidden, to a shopper who is asked: at the first paint, before
 * any file of the UI has come. It takes the answers too. The UI, once it is there, takes the element over.
 *
 * A notice that says something else than is so here stays hidden: the UI then draws its own, as without it.
 */
export function showFirstNotice(kotowari: Kotowari): void {
  const { view } = kotowari;
  if (view.get() !== 'notice') return;
  const observer = new MutationObserver(() => show(kotowari, stop));
  const stop = () => observer.disconnect();
  observer.observe(document, { childList: true, subtree: true });
  whenParsed(() => {
    show(kotowari, stop);
    stop();
  });
}

function show(kotowari: Kotowari, stop: () => void): void {
  const host = [...queryAll(document, 'kotowari-notice[data-ktw-for]')][0] as
    | HTMLElement
    | undefined;
  const root = host?.shadowRoot;
  const buttons = [...(root?.querySelectorAll('button') ?? [])];
  // Until the third button is there, the parser is still at it.
  if (!host || !root || buttons.length < 3) return;
  stop();
  // Where the page has it late, the UI may have drawn its own.
  if ([...queryAll(document, '[data-ktw-live]')].length) return;
  if (host.dataset.ktwFor !== noticeKey(kotowari)) return;
  const style = root.querySelector<HTMLStyleElement | HTMLLinkElement>('style,link');
  root.addEventListener('click', (event) => answer(kotowari, host, buttons, event as MouseEvent));
  if (style?.sheet) uncover(kotowari, host);
  // A file that is on its way; a style that a policy has refused never comes, and nothing is shown without.
  else style?.addEventListener('load', () => uncover(kotowari, host));
}

function uncover({ view }: Kotowari, host: HTMLElement): void {
  const update = () => {
    if (!isTakenOver(host)) host.hidden = view.get() !== 'notice';
  };
  host.popover = 'manual';
  update();
  tryOrNull(() => host.showPopover());
  view.subscribe(update);
}

/** No script and no extension may allow; to refuse is open to all. */
function answer(
  { acceptAll, rejectAll, showPreferences }: Kotowari,
  host: HTMLElement,
  buttons: readonly Element[],
  { target, isTrusted }: MouseEvent,
): void {
  const pressed = buttons.indexOf(target as Element);
  if (isTakenOver(host) || pressed < 0 || !(isTrusted || pressed === 1)) return;
  if (pressed > 1) {
    showPreferences();
    return;
  }
  host.setAttribute(answeredName, pressed ? 'doneNone' : 'doneAll');
  (pressed ? rejectAll : acceptAll)('notice');
}

function isTakenOver(host: HTMLElement): boolean {
  return host.hasAttribute('data-ktw-live');
}
