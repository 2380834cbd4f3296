import { disclosures } from '../../vendors/disclosures';
import type { SiteVendor } from '../types';

/** When someone last read the pages of a vendor: a day, or `unknown`. */
export function checkedOnOf(vendor: string, own: readonly SiteVendor[] = []): string {
  const disclosure = disclosures[vendor] ?? own.find(({ id }) => id === vendor)?.disclosure;
  return disclosure?.checkedOn ?? 'unknown';
}
