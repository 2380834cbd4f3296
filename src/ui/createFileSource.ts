import { whenIdle } from '../lib/whenIdle';
import { words as ja } from '../locales/ja.data';
import type { Parts } from './parts';
import type { Source } from './source';

/** The languages of the build, and the hashes of the files that are asked for next, by name. */
declare const __LOCALES__: readonly string[];
declare const __FILES__: Readonly<Record<string, string>>;

/**
 * Words and list out of the files of the build. The first words in Japanese stand in this file; all
 * else is fetched once, and the list while the page is idle.
 */
export function createFileSource(parts: Parts): Source {
  Object.assign(parts.hashes, __FILES__);
  const files: Record<string, Promise<unknown>> = {};
  const fetchPart = <Name extends keyof Parts>(name: Name) => {
    files[name] ??= new Promise<void>((resolve, reject) => {
      parts.load(name, parts.hashes[name] ?? '', resolve, () => {
        delete files[name];
        reject();
      });
    });
    return files[name].then(() => parts[name] as NonNullable<Parts[Name]>);
  };
  const fetchList = (locale: string) =>
    Promise.all([fetchPart('list'), fetchPart(`list-${locale}`)]);
  return {
    locales: __LOCALES__,
    words(locale, use) {
      if (locale === 'ja') use(ja, locale);
      else {
        fetchPart(`words-${locale}`).then(
          (words) => use(words, locale),
          () => use(ja, 'ja'),
        );
      }
      whenIdle(() => fetchList(locale).catch(() => {}));
    },
    list: (locale, use, onFailure) =>
      void fetchList(locale).then((found) => use(...found), onFailure),
    // One after the other: the first brings the hash of the second.
    frames: (locale, use) =>
      void fetchPart(`list-${locale}`)
        .then(async (pack) => use(await fetchPart('frames'), pack))
        .catch(() => {}),
  };
}
