import { readSettings } from './config/readSettings';
import { createTrust } from './lib/trust';
import { tryOrNull } from './lib/tryOrNull';
import { start } from './start';
import type { Kotowari } from './types';
import { heldFrames } from './ui/frames/heldFrames';
import { nameWayBack } from './ui/nameWayBack';
import type { Parts } from './ui/parts';
import { buttonName, definePreferencesButton } from './ui/preferences-button';

/** The SHA-256 of `kotowari-ui.js`, as `integrity` wants it; that file has those of the others. */
declare const __UI__: string;

const script = document.currentScript as HTMLScriptElement;

// An element with that id is a property of the window as well, but none of its own.
if (Object.hasOwn(window, 'kotowari')) console.warn('kotowari: kotowari.js is on this page twice');
else embed();

/** The script-tag entry: reads the configuration, starts, and loads the UI when it is needed. */
function embed(): void {
  const trust = createTrust();
  const kotowari = start(readSettings(script), trust);
  window.kotowari = kotowari;

  // The name is made harmless: whatever asks, a file of our own folder comes.
  const ask = (name: string, integrity: string, onload: () => void, onerror: () => void) => {
    const file = Object.assign(document.createElement('script'), {
      integrity,
      // Not every server says it, and a page in Shift_JIS would read the words as its own.
      charset: 'utf-8',
      async: false,
      nonce: trust.nonce,
      crossOrigin: 'anonymous',
      src: trust.createScriptURL(
        new URL(`kotowari-${name.replace(/\W/g, '-')}.js`, script.src).href,
      ),
      onload,
      onerror,
    });
    document.head.append(file);
    return file;
  };
  // Enforced Trusted Types refuse the address where the page has not listed our policy.
  const load: Load = (name, integrity, onLoad, onFailure) =>
    void (tryOrNull(() => ask(name, integrity, onLoad, onFailure)) ?? onFailure());

  const { error, config } = kotowari;
  if (error || config.debug)
    load('debug', '', nothing, () => error && console.error(error.message));
  if (error) return;
  window.kotowariParts = { load, hashes: {} };
  loadUiOnce(kotowari, load);
  loadDeliveryOnce(kotowari, load);
  offerWayBack(kotowari, load);
}

type Load = Parts['load'];

function nothing(): void {}

/**
 * A shopper who has decided, and asks for nothing, never downloads the UI, unless a frame that could be
 * seen waits on the page.
 */
function loadUiOnce({ view, config }: Kotowari, load: Load): void {
  let isDone = false;
  const show = () => {
    if (isDone || (view.get() === 'closed' && !hasHeldFrame())) return;
    isDone = true;
    load('ui', __UI__, nothing, () => {
      console.warn('kotowari: the notice cannot be loaded');
      if (view.get() === 'preferences' && config.policy.url) location.assign(config.policy.url);
    });
  };
  view.subscribe(show);
  addEventListener('load', show);
  show();
}

/** Where the shop wants the records, and the last one has not arrived there yet. */
function loadDeliveryOnce({ config, records, subscribe }: Kotowari, load: Load): void {
  if (!config.records.endpoint) return;
  const look = () => {
    const last = records().at(-1)?.id;
    const sent = tryOrNull(() => localStorage.getItem(`${config.storage.name}-sent`));
    if (!last || sent?.includes(last)) return;
    stop();
    load('records', '', nothing, nothing);
  };
  const stop = subscribe(look);
  look();
}

function hasHeldFrame(): boolean {
  return [...document.querySelectorAll<HTMLElement>(heldFrames)].some(
    ({ offsetHeight }) => offsetHeight > 89,
  );
}

/** The button of the footer, links to `#kotowari`, and a button of our own where there is neither. */
function offerWayBack({ showPreferences, locale, config }: Kotowari, load: Load): void {
  const ways = `${buttonName},a[href="#kotowari"]`;
  definePreferencesButton(nameWayBack(locale));
  document.addEventListener('click', (event) => {
    if (!(event.target as Element).closest?.(ways)) return;
    event.preventDefault();
    showPreferences();
  });
  document.addEventListener('DOMContentLoaded', () => {
    if (document.querySelector('kotowari-partners')) load('partners', '', nothing, nothing);
    const isFixed = config.notice.button;
    if (!isFixed && document.querySelector(ways)) return;
    const button = document.createElement(buttonName);
    button.toggleAttribute('fixed', isFixed);
    document.body.append(button);
  });
}
