import type { Disclosure, DisclosureText, ListedPartner } from '../types';

/** What is known about the built-in vendors, with their texts in one language. */
export interface Catalogue {
  /** The language of `texts`: `ja` or `en`. */
  readonly language: 'ja' | 'en';
  /** By vendor id. */
  readonly texts: Readonly<Record<string, DisclosureText>>;
  /** By vendor id. */
  readonly facts: Readonly<Record<string, Disclosure>>;
  /** The names and links as the shop lists them, by row id. */
  readonly rows: Readonly<Record<string, ListedWords>>;
}

/** The name and the links of a row, exactly as the shop lists them. */
export type ListedWords = Pick<ListedPartner, 'name' | 'url' | 'httpsUrl'>;
