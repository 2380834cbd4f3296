import type { Scene } from '../scene';
import { eventTags } from './events';
import { googleTags } from './google';
import { japaneseTags } from './japan';
import type { Tag } from './tag';
import { otherTags } from './world';

/**
 * Returns the tags of all ten vendors for a page of the shop, as shops paste them: the vendors' own install
 * text with made-up account numbers, and the events for this kind of page.
 */
export function tagsOf(scene: Scene): readonly Tag[] {
  return [...googleTags, ...otherTags(scene), ...japaneseTags(scene.kind), ...eventTags(scene)];
}
