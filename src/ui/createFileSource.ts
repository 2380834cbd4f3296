import { site } from '../config/site';
import { whenIdle } from '../lib/whenIdle';
import { messages as ja } from '../locales/ja';
import type { LocalePack } from '../locales/makePack';
import type { Source } from './source';

/** The languages, each in a file of its own; Japanese comes with the notice. */
const packs: Readonly<Record<string, () => Promise<{ readonly pack: LocalePack }>>> = {
  ja: () => import('../locales/packs/ja'),
  en: () => import('../locales/packs/en'),
  ko: () => import('../locales/packs/ko'),
  'zh-Hans': () => import('../locales/packs/zh-Hans'),
  'zh-Hant': () => import('../locales/packs/zh-Hant'),
  ar: () => import('../locales/packs/ar'),
};

/** Words and list out of the files of the build: each is fetched once, the list while the page is idle. */
export function createFileSource(): Source {
  const fetchList = (locale: string) => Promise.all([import('./list/openList'), fetchPack(locale)]);
  return {
    locales: site.locales.length ? site.locales : Object.keys(packs),
    words(locale, use) {
      if (locale === 'ja') use(ja, locale);
      else {
        fetchPack(locale).then(
          ({ messages }) => use(messages, locale),
          () => use(ja, 'ja'),
        );
      }
      whenIdle(() => fetchList(locale).catch(() => {}));
    },
    list: (locale, use, onFailure) =>
      void fetchList(locale).then(([{ openList }, pack]) => use(openList, pack), onFailure),
    frames: (locale, use) =>
      void Promise.all([import('./frames/showPlaceholders'), fetchPack(locale)])
        .then(([{ showPlaceholders }, pack]) => use(showPlaceholders, pack))
        .catch(() => {}),
  };
}

async function fetchPack(locale: string): Promise<LocalePack> {
  const found = await packs[locale]?.();
  if (!found) throw Error(`kotowari: there is no language "${locale}"`);
  return found.pack;
}
