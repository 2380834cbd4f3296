import { googleTags } from './google';
import { japaneseTags } from './japan';
import type { Tag } from './tag';
import { otherTags } from './world';

/**
 * The tags of the shop, of all ten vendors, in the forms that shops paste: the vendors' own install
 * text with made-up account numbers.
 */
export const tags: readonly Tag[] = [...googleTags, ...otherTags, ...japaneseTags];
