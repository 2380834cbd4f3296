/** The languages that have words, by their first subtag: the files of `src/locales`. */
export const languages: readonly string[] = ['ja', 'en', 'zh', 'ko', 'ar'];
