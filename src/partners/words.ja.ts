/** The languages of the terms page. */
export type Locale = 'ja' | 'en';
