/** The languages that there are, as BCP 47 tags: each has a file in `packs/`. */
export const locales = ['ja', 'en', 'zh-Hans', 'zh-Hant', 'ko', 'ar'] as const;
