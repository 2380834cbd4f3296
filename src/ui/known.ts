import type { Messages } from '../locales/ja';

/** A text of a disclosure, or the words for one that no source supports. */
export function known(text: string | undefined, t: Messages): string {
  return text && text !== 'unknown' ? text : t.unknown;
}
