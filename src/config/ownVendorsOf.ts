import type { OwnVendor, UserConfig } from '../types';

/** The vendors of the site's own, out of its list of ids and whole vendors. */
export function ownVendorsOf({ vendors = [] }: UserConfig): readonly OwnVendor[] {
  return vendors.flatMap((vendor) => (typeof vendor === 'object' ? vendor : []));
}
