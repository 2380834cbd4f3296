import { createMatcher } from '../../src/gate/rules';
import { carriers } from '../../vendors/carriers';
import * as vendors from '../../vendors/index';

const match = createMatcher(
  Object.values(vendors).map(({ rules }) => rules),
  carriers,
  {},
);

/** Whose an address is, by the rules that Kotowari itself goes by: ids, `tag-manager`, or nobody's. */
export function vendorsOf(url: string): readonly string[] {
  const found = match(url);
  if (!found) return [];
  return found.carrier ? ['google-tag-manager'] : found.vendors;
}
