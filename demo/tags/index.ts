import type { Tag } from '../mark';
import { googleTags } from './google';
import { japaneseTags } from './japan';
import { otherTags } from './world';

/**
 * The tags of the shop, of all ten vendors, in the forms that shops paste: the vendors' own install
 * text with made-up account numbers. `mark.ts` writes each of them plain or marked, so that both
 * pages carry the same tags.
 */
export const tags: readonly Tag[] = [...googleTags, ...otherTags, ...japaneseTags];
