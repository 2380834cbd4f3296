import { notice as ja } from '../locales/ja.notice';
import type { LocalePack } from '../locales/localePack';
import type { Source } from './source';

type Files = [Promise<{ readonly pack: LocalePack }>, Promise<unknown>];

const vendorsInEnglish = () => import('../../vendors/catalogue.en');

/**
 * The languages, each in a file of its own; the first words in Japanese come with the notice. What is told of
 * the vendors is in another file, which a language imports: both are asked for at once.
 */
const languages: Readonly<Record<string, () => Files>> = {
  ja: () => [fetchJapanese(), import('../../vendors/catalogue.ja')],
  en: () => [import('../locales/packs/en'), vendorsInEnglish()],
  ko: () => [import('../locales/packs/ko'), vendorsInEnglish()],
  'zh-Hans': () => [import('../locales/packs/zh-Hans'), vendorsInEnglish()],
  'zh-Hant': () => [import('../locales/packs/zh-Hant'), vendorsInEnglish()],
  ar: () => [import('../locales/packs/ar'), vendorsInEnglish()],
};

async function fetchJapanese(): Promise<{ readonly pack: LocalePack }> {
  const { pack } = await import('../locales/ja.listPack');
  return { pack: { ...pack, messages: { ...ja, ...pack.messages } } };
}

/**
 * Words and later parts out of the files of the build: each is fetched once.
 *
 * @param built the languages that there are files of; none: all
 * @param renew see `Source`
 */
export function createFileSource(
  built: readonly string[] = [],
  renew?: () => Promise<void>,
): Source {
  return {
    renew,
    locales: built.length ? built : Object.keys(languages),
    words: (locale) => (locale === 'ja' ? ja : undefined),
    async fetchPack(locale) {
      const files = languages[locale];
      if (!files) throw Error(`kotowari: there is no language "${locale}"`);
      const [{ pack }] = await Promise.all(files());
      return pack;
    },
    fetchPreferences: () => import('./preferences'),
    fetchPlaceholders: () =>
      import('./placeholders/showPlaceholders').then(({ showPlaceholders }) => showPlaceholders),
  };
}
