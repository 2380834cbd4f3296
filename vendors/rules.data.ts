import type { UrlRule, VendorRules } from '../src/vendor';
import { carriers } from './carriers';
import * as vendors from './index';
import { analyticsRow, listedPartners } from './partners';

/** The vendor of each listed row, by the row's id, in the shop's order. */
export const builtInRows: Readonly<Record<string, string>> = Object.fromEntries(
  listedPartners.map(({ id, vendor }) => [id, vendor]),
);

/**
 * The rules of all built-in vendors, as far as the gate reads them: Google Analytics first, then by
 * first listed row, then the rest.
 */
export const builtInRules: readonly VendorRules[] = Object.values(vendors)
  .map(({ rules }): VendorRules => {
    const { id, purposes, hold, never, defines, queues }: VendorRules = rules;
    return {
      id,
      purposes,
      hold,
      ...(never && { never }),
      ...(defines && { defines }),
      ...(queues && { queues }),
    };
  })
  .sort((a, b) => place(a.id) - place(b.id));

/** The rules of the tag managers. */
export const carrierRules: readonly UrlRule[] = carriers;

function place(id: string): number {
  const order = [analyticsRow, ...listedPartners].findIndex((row) => row.vendor === id);
  return order < 0 ? Number.POSITIVE_INFINITY : order;
}
