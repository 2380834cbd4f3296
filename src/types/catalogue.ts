import type { Disclosure, DisclosureText, ListedPartner } from './vendor';

/** What is known about the built-in vendors and rows, with their texts in one language. */
export interface Catalogue {
  /** The language of `texts`. */
  readonly language: 'ja' | 'en';
  /** By vendor id. */
  readonly texts: Readonly<Record<string, DisclosureText>>;
  /** By vendor id. */
  readonly facts: Readonly<Record<string, Disclosure>>;
  /** The names and links as the shop lists them, by row id. */
  readonly rows: Readonly<Record<string, Pick<ListedPartner, 'name' | 'url' | 'httpsUrl'>>>;
}
