import { readSettings } from './config/readSettings';
import { documentClient } from './core/documentClient';
import { createElement, listen, queryAll } from './lib/natives';
import { createTrust } from './lib/trust';
import { tryOrNull } from './lib/tryOrNull';
import { start } from './start';
import type { Kotowari } from './types';
import { heldFrames } from './ui/frames/heldFrames';
import { nameWayBack } from './ui/nameWayBack';
import { buttonName, definePreferencesButton } from './ui/preferences-button';

const script = document.currentScript as HTMLScriptElement;

/**
 * Where our own files lie: beside `src`, or beside what `data-src` names where this code stands in the page.
 * It is read once, because a later `<base>` must not change it.
 */
const { href: src } = new URL(script.dataset.src ?? script.src, document.baseURI);

/** What each file of ours exports: the function that starts it. */
interface File {
  start(kotowari: Kotowari, script: HTMLScriptElement): void;
}

if (documentClient.get()) console.warn('kotowari: kotowari.js is on this page twice');
else embed();

/** The script-tag entry: reads the configuration, starts, and loads the UI when it is needed. */
function embed(): void {
  const kotowari = start(() => readSettings(script), createTrust());
  window.kotowari = kotowari;
  documentClient.set(kotowari);

  const { error, config } = kotowari;
  if (error || config.debug) {
    load('debug', kotowari).catch(() => error && console.error(error.message));
  }
  if (error) return;
  loadUiOnce(kotowari);
  loadDeliveryOnce(kotowari);
  offerWayBack(kotowari);
}

/** Imports one of our own files, from the folder of `kotowari.js`, and starts it. */
async function load(name: string, kotowari: Kotowari): Promise<void> {
  const file: File = await import(new URL(`kotowari-${name}.js`, src).href);
  file.start(kotowari, script);
}

/**
 * A shopper who has decided, and asks for nothing, never downloads the UI, unless a frame that could be
 * seen waits on the page.
 */
function loadUiOnce(kotowari: Kotowari): void {
  const { view, config } = kotowari;
  let isDone = false;
  const show = () => {
    if (isDone || (view.get() === 'closed' && !hasHeldFrame())) return;
    isDone = true;
    load('ui', kotowari).catch(() => {
      console.warn('kotowari: the notice cannot be loaded');
      if (view.get() === 'preferences' && config.policy.url) location.assign(config.policy.url);
    });
  };
  view.subscribe(show);
  addEventListener('load', show);
  show();
}

/** Where the shop wants the records, and the last one has not arrived there yet. */
function loadDeliveryOnce(kotowari: Kotowari): void {
  const { config, records, subscribe } = kotowari;
  if (!config.records.endpoint) return;
  const look = () => {
    const last = records().at(-1)?.id;
    const sent = tryOrNull(() => localStorage.getItem(`${config.storage.name}-sent`));
    if (!last || sent?.includes(last)) return;
    stop();
    load('records', kotowari).catch(() => {});
  };
  const stop = subscribe(look);
  look();
}

function hasHeldFrame(): boolean {
  return [...queryAll(document, heldFrames)].some(
    (frame) => (frame as HTMLElement).offsetHeight > 89,
  );
}

/** The button of the footer, links to `#kotowari`, and a button of our own where there is neither. */
function offerWayBack(kotowari: Kotowari): void {
  const { showPreferences, locale, config } = kotowari;
  const ways = `${buttonName},a[href="#kotowari"]`;
  definePreferencesButton(nameWayBack(locale));
  const find = (selector: string) => [...queryAll(document, selector)][0];
  listen(document, 'click', (event) => {
    if (!(event.target as Element).closest?.(ways)) return;
    event.preventDefault();
    showPreferences();
  });
  listen(document, 'DOMContentLoaded', () => {
    if (find('kotowari-partners')) {
      load('partners', kotowari).catch(() => {});
    }
    const isFixed = config.notice.button;
    if (!isFixed && find(ways)) return;
    const button = createElement(document, buttonName);
    button.toggleAttribute('fixed', isFixed);
    find('body')?.append(button);
  });
}
