import { pickLocale } from '../locales/pickLocale';
import type { UserConfig } from '../types';

/** `kotowari-zh-Hant.js`, `kotowari-partners-en.js`: the files of one language. */
const spoken = /^kotowari-(partners-)?([a-z]{2}(?:-[A-Z][a-z]+)?)\.js$/;

/**
 * Which of the ready files a site needs: the languages that it names, or all where the pages tell their
 * language themselves; and what delivers records, where it wants them.
 */
export function pickFiles(
  { locale, locales = [], records }: UserConfig,
  ready: readonly string[],
): { readonly names: readonly string[]; readonly locales: readonly string[] } {
  const all = ready.flatMap((name) => {
    const [, isTable, language] = spoken.exec(name) ?? [];
    return language && !isTable ? language : [];
  });
  const named = [locale ?? [], locales].flat().filter(Boolean);
  const kept = [...new Set(named.map((tag) => pickLocale(tag, all)))];
  const isSpoken = (isTable: boolean, language: string) =>
    kept.length === 0 ||
    (isTable
      ? kept.some((each) => (each === 'ja') === (language === 'ja'))
      : kept.includes(language));
  const names = ready.filter((name) => {
    const [, table, language] = spoken.exec(name) ?? [];
    if (language) return isSpoken(!!table, language);
    return name !== 'kotowari-records.js' || !!records?.endpoint;
  });
  return { names, locales: kept };
}
