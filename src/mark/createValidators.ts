import { builtInRules } from '../../vendors/rules';
import { tagManagerRules } from '../../vendors/tag-managers';
import type { UserConfig } from '../types';
import type { ReadHeader } from './pageOf';

/** Keeps browsers from reusing an unmarked page in their cache. */
export interface Validators {
  /** Turns the page's `ETag` into that of the marked page. It depends on the configuration. */
  tagOf(tag: string): string;
  /** The `ETag` for "304 Not Modified": the marked page's if the request named it, else the page's. */
  tagOfUnmodified(tag: string, asked: string): string;
  /**
   * The request headers that the handler must see instead, by lower-case name; null removes one. Marked
   * tags become the handler's own. In a request for a page, other tags and dates are dropped, because
   * they may belong to an unmarked page.
   */
  conditionsFor(read: ReadHeader): Readonly<Record<string, string | null>>;
}

/** Increase this when the same rules produce different marks. */
const edition = 1;

/** Creates the validators of a site. */
export function createValidators(config: UserConfig): Validators {
  const ending = `-ktw${hash(JSON.stringify([edition, config, builtInRules, tagManagerRules]))}`;
  const tagOf = (tag: string) => tag.replace(/"$/, `${ending}"`);
  return {
    tagOf,
    tagOfUnmodified: (tag, asked) => (asked.includes(tagOf(tag)) ? tagOf(tag) : tag),
    conditionsFor: (read) => listConditions(read, `${ending}"`),
  };
}

/** The conditions to change, for a site whose marked pages have tags with this ending. */
function listConditions(read: ReadHeader, ending: string): Record<string, string | null> {
  const original = (tags: string) => tags.replaceAll(ending, '"');
  const isForPage = read('accept').includes('text/html');
  const tags = read('if-none-match');
  const asked = isForPage ? markedTags(tags, ending) : tags;
  const conditions = {
    'if-none-match': original(asked) || null,
    'if-match': original(read('if-match')) || null,
    ...(isForPage && { 'if-modified-since': null }),
  };
  return Object.fromEntries(
    Object.entries(conditions).filter(([name, value]) => read(name) !== (value ?? '')),
  );
}

function markedTags(tags: string, ending: string): string {
  const all = tags.match(/(W\/)?"[^"]*"/g) ?? [];
  return all.filter((tag) => tag.endsWith(ending)).join(', ');
}

/** Hashes a text (FNV-1a, https://www.rfc-editor.org/rfc/rfc9923). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
