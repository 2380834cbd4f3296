/** What a text must look like that a page may set where the rest of the configuration stands in the gate. */
export const pageFormats = {
  /** ISO 3166: a country, or a part of one. */
  region: /^[A-Z]{2}(-[A-Z\d]{1,3})?$/,
  /** A BCP 47 tag of a language that has words: the files of `src/locales`. */
  language: /^(ja|en|zh|ko|ar)(-[a-z\d]{1,8})*$/i,
} as const satisfies Readonly<Record<string, RegExp>>;
