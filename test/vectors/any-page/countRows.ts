import { createMatcher } from '../../../src/gate/rules';
import { builtInRules } from '../../../vendors/rules';
import { tagManagerRules } from '../../../vendors/tag-managers';
import type { Row, State } from './row';

/**
 * Counts what reached a vendor, by vendor and by what was asked for. `hosts` is of the page's own
 * configuration: its hosts that are a vendor's.
 */
export function countRows(
  urls: Readonly<Record<State, readonly string[]>>,
  hosts: Readonly<Record<string, string>>,
): readonly Row[] {
  const match = createMatcher(builtInRules, tagManagerRules, hosts);
  const nameOf = (url: string): readonly string[] => {
    const found = match(url);
    if (!found) return [];
    const { host, pathname } = new URL(url);
    return [JSON.stringify([found.vendors.join(', ') || 'tag manager', host + pathname])];
  };
  const named = {
    without: urls.without.flatMap(nameOf),
    before: urls.before.flatMap(nameOf),
    refused: urls.refused.flatMap(nameOf),
    allowed: urls.allowed.flatMap(nameOf),
  };
  const times = (state: State, name: string) => named[state].filter((one) => one === name).length;
  return [...new Set(Object.values(named).flat())].sort().map((name) => {
    const [vendor, request] = JSON.parse(name) as [string, string];
    const counts = {
      without: times('without', name),
      before: times('before', name),
      refused: times('refused', name),
      allowed: times('allowed', name),
    };
    return { vendor, request, counts };
  });
}
