import { attempt } from './attempt';
import type { Kotowari } from './kotowari';
import { readSettings } from './settings';
import { start } from './start';
import { createTrust } from './trust';
import type { Parts } from './ui/parts';
import { buttonName, definePreferencesButton } from './ui/preferences-button';

/** The SHA-256 of `kotowari-ui.js`, as `integrity` wants it; that file has those of the others. */
declare const __UI__: string;

const script = document.currentScript as HTMLScriptElement;

if (window.kotowari) console.warn('kotowari: kotowari.js is on this page twice');
else embed();

/** The script-tag entry: reads the configuration, starts, and loads the UI when it is needed. */
function embed(): void {
  const trust = createTrust();
  const kotowari = start(() => readSettings(script), trust);
  window.kotowari = kotowari;

  // The name is made harmless: whatever asks, a file of our own folder comes.
  const ask = (name: string, integrity: string, onload: () => void, onerror: () => void) => {
    const file = Object.assign(document.createElement('script'), {
      integrity,
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
    void (attempt(() => ask(name, integrity, onLoad, onFailure)) ?? onFailure());

  if (kotowari.error) {
    load('debug', '', nothing, () => console.error(kotowari.error?.message));
    return;
  }
  window.kotowariParts = { load, hashes: {} };
  loadUiOnce(kotowari, load);
  offerWayBack(kotowari);
}

type Load = Parts['load'];

function nothing(): void {}

/** A shopper who has decided, and asks for nothing, never downloads the UI. */
function loadUiOnce(kotowari: Kotowari, load: Load): void {
  const { view, config } = kotowari;
  const show = () => {
    if (view.get() === 'closed') return;
    stop();
    const onFailure = () => {
      console.warn('kotowari: the notice cannot be loaded');
      if (view.get() === 'preferences' && config.policy.url) location.assign(config.policy.url);
    };
    load('ui', __UI__, nothing, onFailure);
  };
  const stop = view.subscribe(show);
  show();
}

/** The button of the footer, links to `#kotowari`, and a button of our own where there is neither. */
function offerWayBack({ showPreferences, locale }: Kotowari): void {
  const ways = `${buttonName},a[href="#kotowari"]`;
  definePreferencesButton(isJapanese(locale) ? '広告とデータの設定' : 'Ads and data settings');
  document.addEventListener('click', (event) => {
    if (!(event.target as Element).closest?.(ways)) return;
    event.preventDefault();
    showPreferences();
  });
  document.addEventListener('DOMContentLoaded', () => {
    if (!document.querySelector(ways)) document.body.append(document.createElement(buttonName));
  });
}

function isJapanese(locale: string): boolean {
  return /^ja\b/i.test(locale);
}
