import type { LocalePack } from '../locales/localePack';
import { pack as ja } from '../locales/packs/ja';
import type { Kotowari } from '../types';
import { mountApp } from './mountApp';
import { connectPage } from './way-back/connectPage';

/** The languages to choose from; the first where none fits. */
export type Packs = readonly [LocalePack, ...LocalePack[]];

/**
 * Shows the notice and the preferences of `kotowari` whenever its `view` asks for them, in the language
 * of the page if it is among `packs`, else in English, else in the first of them. The preferences are
 * fetched when they are asked for. The way back, `<kotowari-preferences-button>`, `<kotowari-partners>` and
 * the delivery of records come with it. A second call on the same page does nothing, and neither does one on
 * a server. Returns its undo.
 *
 * @example const unmount = mountNotice(kotowari, [ja, en]);
 */
export function mountNotice(kotowari: Kotowari, packs: Packs = [ja]): () => void {
  if (typeof document === 'undefined') return () => {};
  const find = (locale: string) => packs.find((pack) => pack.locale === locale) ?? packs[0];
  const disconnect = connectPage(kotowari);
  const unmount = mountApp(kotowari, {
    locales: packs.map(({ locale }) => locale),
    words: (locale) => find(locale).messages,
    fetchPack: async (locale) => find(locale),
    fetchPreferences: () => import('./preferences'),
    fetchPlaceholders: () =>
      import('./placeholders/showPlaceholders').then(({ showPlaceholders }) => showPlaceholders),
  });
  return () => {
    unmount();
    disconnect();
  };
}
