import { site } from '../config/site';
import { notice as ja } from '../locales/ja.notice';
import type { LocalePack } from '../locales/makePack';
import type { Source } from './source';

/** The languages, each in a file of its own; the first words in Japanese come with the notice. */
const packs: Readonly<Record<string, () => Promise<{ readonly pack: LocalePack }>>> = {
  ja: fetchJapanese,
  en: () => import('../locales/packs/en'),
  ko: () => import('../locales/packs/ko'),
  'zh-Hans': () => import('../locales/packs/zh-Hans'),
  'zh-Hant': () => import('../locales/packs/zh-Hant'),
  ar: () => import('../locales/packs/ar'),
};

async function fetchJapanese(): Promise<{ readonly pack: LocalePack }> {
  const { pack } = await import('../locales/packs/ja.list');
  return { pack: { ...pack, messages: { ...ja, ...pack.messages } } };
}

/** Words and later parts out of the files of the build: each is fetched once. */
export function createFileSource(renew?: () => Promise<void>): Source {
  return {
    renew,
    locales: site.locales.length ? site.locales : Object.keys(packs),
    words: (locale) => (locale === 'ja' ? ja : undefined),
    async fetchPack(locale) {
      const found = await packs[locale]?.();
      if (!found) throw Error(`kotowari: there is no language "${locale}"`);
      return found.pack;
    },
    fetchPreferences: () => import('./preferences'),
    fetchPlaceholders: () =>
      import('./placeholders/showPlaceholders').then(({ showPlaceholders }) => showPlaceholders),
  };
}
