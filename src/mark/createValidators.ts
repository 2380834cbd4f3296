import { builtInRules } from '../../vendors/rules';
import { tagManagerRules } from '../../vendors/tag-managers';
import type { UserConfig } from '../types';
import type { ReadHeader } from './pageOf';

/** Keeps a browser from taking a page in its cache for the marked one. */
export interface Validators {
  /** The `ETag` of the marked page, from that of the page. Another configuration gives another. */
  tagOf(tag: string): string;
  /**
   * The `ETag` of an answer "not modified", where it was asked with the tag of a marked page; else the
   * tag as it is.
   */
  tagOfUnmodified(tag: string, asked: string): string;
  /**
   * What the handler has to read in the place of a request's conditions, by name in lower case; null:
   * nothing. Tags get the form that the handler knows. A request for a page loses those that are not of
   * a page marked with this configuration, and dates, since an unmarked page may be meant.
   */
  conditionsFor(read: ReadHeader): Readonly<Record<string, string | null>>;
}

/** To be counted up when the same rules lead to other marks. */
const edition = 1;

/** Makes the validators of a site. */
export function createValidators(config: UserConfig): Validators {
  const ending = `-ktw${hash(JSON.stringify([edition, config, builtInRules, tagManagerRules]))}`;
  const tagOf = (tag: string) => tag.replace(/"$/, `${ending}"`);
  const isMarked = (tag: string) => tag.endsWith(`${ending}"`);
  const original = (tags: string) => tags.replaceAll(`${ending}"`, '"');
  return {
    tagOf,
    tagOfUnmodified: (tag, asked) => (asked.includes(tagOf(tag)) ? tagOf(tag) : tag),
    conditionsFor(read) {
      const isForPage = read('accept').includes('text/html');
      const tags = read('if-none-match');
      const marked =
        tags
          .match(/(W\/)?"[^"]*"/g)
          ?.filter(isMarked)
          .join(', ') ?? '';
      const conditions = {
        'if-none-match': original(isForPage ? marked : tags) || null,
        'if-match': original(read('if-match')) || null,
        ...(isForPage && { 'if-modified-since': null }),
      };
      return Object.fromEntries(
        Object.entries(conditions).filter(([name, value]) => read(name) !== (value ?? '')),
      );
    },
  };
}

/** A short name for a text (FNV-1a, https://www.rfc-editor.org/rfc/rfc9923). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
