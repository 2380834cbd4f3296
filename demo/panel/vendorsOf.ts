import { createMatcher } from '../../src/gate/rules';
import * as vendors from '../../vendors/index';
import { tagManagerRules } from '../../vendors/tag-managers';

const match = createMatcher(
  Object.values(vendors).map(({ rules }) => rules),
  tagManagerRules,
  {},
);

/** Returns whose URL it is, by Kotowari's own rules: ids, `tag-manager`, or nobody's. */
export function vendorsOf(url: string): readonly string[] {
  const found = match(url);
  if (!found) return [];
  return found.isTagManager ? ['google-tag-manager'] : found.vendors;
}
