import { notice as ja } from '../locales/ja.notice';
import type { LocalePack } from '../locales/localePack';
import type { Kotowari } from '../types';
import { mountApp } from './mountApp';
import type { Source } from './source';
import { connectPage } from './way-back/connectPage';

/** The languages to choose from; the first where none fits. */
export type Packs = readonly [LocalePack, ...LocalePack[]];

/**
 * Shows the notice and the preferences of `kotowari` whenever its `view` asks for them, in the language
 * of the page if it is among `packs`, else in English, else in the first of them; without `packs` in Japanese. The preferences are
 * fetched when they are asked for. The way back, `<kotowari-preferences-button>`, `<kotowari-partners>` and
 * the delivery of records come with it. A second call on the same page does nothing, and neither does one on
 * a server. Returns its undo.
 *
 * @example const unmount = mountNotice(kotowari, [ja, en]);
 */
export function mountNotice(kotowari: Kotowari, packs?: Packs): () => void {
  if (typeof document === 'undefined') return () => {};
  const disconnect = connectPage(kotowari);
  const unmount = mountApp(kotowari, {
    ...(packs ? wordsOf(packs) : japanese),
    fetchPreferences: () => import('./preferences'),
    fetchPlaceholders: () =>
      import('./placeholders/showPlaceholders').then(({ showPlaceholders }) => showPlaceholders),
  });
  return () => {
    unmount();
    disconnect();
  };
}

type Words = Pick<Source, 'locales' | 'words' | 'fetchPack'>;

/** The first words come with the notice, the others when they are needed. */
const japanese: Words = {
  locales: ['ja'],
  words: () => ja,
  fetchPack: () => import('../locales/packs/ja').then(({ pack }) => pack),
};

function wordsOf(packs: Packs): Words {
  const find = (locale: string) => packs.find((pack) => pack.locale === locale) ?? packs[0];
  return {
    locales: packs.map(({ locale }) => locale),
    words: (locale) => find(locale).messages,
    fetchPack: async (locale) => find(locale),
  };
}
