import { kept } from '../../vendors/kept';
import type { KeptEntry, SiteVendor, VendorRules } from '../types';

/** What a vendor keeps in the browser, as far as it is known. */
export interface Kept {
  readonly vendor: string;
  readonly entries: readonly KeptEntry[];
}

/** What the vendors of a site keep. Of the site's own ones the names are known alone. */
export function listKept(site: readonly SiteVendor[]): Kept[] {
  return site
    .map((vendor) => ({ vendor: vendor.id, entries: kept[vendor.id] ?? namesOnly(vendor) }))
    .filter(({ entries }) => entries.length > 0);
}

function namesOnly({ cookies = [], storage = [] }: VendorRules): KeptEntry[] {
  const nothing = { life: 'unknown', use: 'unknown' } as const;
  return [
    ...cookies.map((name) => ({ name, ...nothing })),
    ...storage.map((name) => ({ name, ...nothing, isStored: true as const })),
  ];
}
