import type { ListedRow, SiteVendor } from '../types';

/** What a list of partners is made from: the client, or a configuration that was read. */
export interface Site {
  readonly vendors: readonly SiteVendor[];
  readonly partners: readonly ListedRow[];
}

/** A place in the list: a vendor, and the listed row where the shop lists one. */
export interface SiteRow {
  readonly id: string;
  readonly vendor: SiteVendor;
  readonly listed: ListedRow | undefined;
}

/**
 * The rows of a site: first the vendors that the shop does not list, as Google Analytics, then the listed
 * rows in the shop's order. Every count that a shopper reads is a count of these.
 */
export function rowsOf({ vendors, partners }: Site): SiteRow[] {
  const isListed = ({ id }: SiteVendor) => partners.some(({ vendor }) => vendor === id);
  const unlisted = vendors.filter((vendor) => !isListed(vendor));
  const listed = partners.flatMap((row) =>
    vendors
      .filter(({ id }) => id === row.vendor)
      .map((vendor) => ({ id: row.id, vendor, listed: row })),
  );
  return [...unlisted.map((vendor) => ({ id: vendor.id, vendor, listed: undefined })), ...listed];
}
