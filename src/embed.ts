import { attempt } from './attempt';
import type { Kotowari } from './kotowari';
import { readSettings } from './settings';
import { start } from './start';
import { createTrust } from './trust';
import { buttonName, definePreferencesButton } from './ui/preferences-button';

/** The other files of the build, by name, with their SHA-256 as `integrity` wants it. */
declare const __FILES__: Readonly<Record<string, string>>;

const script = document.currentScript as HTMLScriptElement;

if (window.kotowari) console.warn('kotowari: kotowari.js is on this page twice');
else embed();

/** The script-tag entry: reads the configuration, starts, and loads the UI when it is needed. */
function embed(): void {
  const trust = createTrust();
  const kotowari = start(() => readSettings(script), trust);
  window.kotowari = kotowari;

  const ask = (name: string, onFailure: () => void) => {
    const file = Object.assign(document.createElement('script'), {
      integrity: __FILES__[name] ?? '',
      async: false,
      nonce: trust.nonce,
      crossOrigin: 'anonymous',
      src: trust.createScriptURL(new URL(`kotowari-${name}.js`, script.src).href),
      onerror: onFailure,
    });
    document.head.append(file);
    return file;
  };
  // Enforced Trusted Types refuse the address where the page has not listed our policy.
  const load = (name: string, onFailure: () => void) =>
    void (attempt(() => ask(name, onFailure)) ?? onFailure());

  if (kotowari.error) {
    load('debug', () => console.error(kotowari.error?.message));
    return;
  }
  loadUiOnce(kotowari, load);
  offerWayBack(kotowari);
}

type Load = (name: string, onFailure: () => void) => void;

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
    load(`locale-${isJapanese(kotowari.locale) ? 'ja' : 'en'}`, onFailure);
    load('ui', onFailure);
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
