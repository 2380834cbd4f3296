import { locales as all } from '../locales/locales';
import { pickLocale } from '../locales/pickLocale';
import type { UserConfig } from '../types';

/**
 * Which of the ready files a site needs: the languages that it names, or all where the pages tell their
 * language themselves; and what delivers records, where it wants them.
 */
export function pickFiles(
  { locale, locales = [], records }: UserConfig,
  ready: readonly string[],
): { readonly names: readonly string[]; readonly locales: readonly string[] } {
  const named = [locale ?? [], locales].flat().filter(Boolean);
  const kept = [...new Set(named.map((tag) => pickLocale(tag, all)))];
  const left = new Set([
    ...(kept.length ? filesOf(all).filter((name) => !filesOf(kept).includes(name)) : []),
    ...(records?.endpoint ? [] : ['kotowari-records.js']),
  ]);
  return { names: ready.filter((name) => !left.has(name)), locales: kept };
}

/** The terms page and what is told of the vendors are in Japanese, and in English for all others. */
function filesOf(locales: readonly string[]): string[] {
  return locales.flatMap((locale) => [
    `kotowari-${locale}.js`,
    `kotowari-partners-${locale === 'ja' ? 'ja' : 'en'}.js`,
    `kotowari-vendors-${locale === 'ja' ? 'ja' : 'en'}.js`,
  ]);
}
