import type { Scene } from '../scene';
import { eventTags } from './events';
import { googleTags } from './google';
import { japaneseTags } from './japan';
import type { Tag } from './tag';
import { otherTags } from './world';

/**
 * The tags of a page of the shop, of all ten vendors, in the forms that shops paste: the vendors' own
 * install text with made-up account numbers, and what each is told on this kind of page.
 */
export function tagsOf(scene: Scene): readonly Tag[] {
  return [...googleTags, ...otherTags(scene), ...japaneseTags(scene.kind), ...eventTags(scene)];
}
