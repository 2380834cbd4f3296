import { tagManagerRules } from '../../vendors/tag-managers';
import type { Config } from '../types';
import { gatewayName } from './gate';
import { createMatcher } from './rules';

/**
 * The vendors whose tags had run, or had asked for something, before the gate came; null where it came in
 * time. Asked before the gate takes addresses off. `isMisplaced` says that the page did not wait for us, and
 * may have made requests of any kind.
 */
export function findLate(
  { vendors, hosts }: Config,
  isMisplaced = false,
): readonly string[] | null {
  const addresses = [...document.scripts].flatMap((script) =>
    script === document.currentScript ? [] : script.src || [],
  );
  // A CDN puts a gateway for Google's tags before everything else.
  const isGateway = gatewayName in window;
  if (!isMisplaced && !addresses.length && !isGateway) return null;
  if (isMisplaced) {
    addresses.push(...performance.getEntriesByType('resource').map(({ name }) => name));
  }
  const match = createMatcher(vendors, tagManagerRules, hosts);
  const ids = new Set(isGateway ? ['google-tag-gateway'] : []);
  for (const address of addresses) {
    const found = match(address);
    if (found?.isTagManager) ids.add('google-tag-manager');
    for (const id of found?.vendors ?? []) ids.add(id);
  }
  return isMisplaced || ids.size ? [...ids] : null;
}
