import type { OwnVendor } from '../vendor';
import type { UserConfig } from './config';

/** The vendors of the site's own, out of its list of ids and whole vendors. */
export function ownVendorsOf({ vendors = [] }: UserConfig): readonly OwnVendor[] {
  return vendors.flatMap((vendor) => (typeof vendor === 'object' ? vendor : []));
}
