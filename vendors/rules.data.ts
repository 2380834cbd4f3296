import type { UrlRule, VendorRules } from '../src/types';
import { carriers } from './carriers';
import * as vendors from './index';
import { analyticsRow, listedPartners } from './partners';

/** The vendor of each listed row, by the row's id, in the shop's order. */
export const builtInRows: Readonly<Record<string, string>> = Object.fromEntries(
  listedPartners.map(({ id, vendor }) => [id, vendor]),
);

/**
 * The rules of all built-in vendors, as far as the gate, the signals and the cleanup read them:
 * Google Analytics first, then by first listed row, then the rest. Every shopper downloads them.
 */
export const builtInRules: readonly VendorRules[] = Object.values(vendors)
  .map(({ rules }): VendorRules => {
    const { globals, cookies = [], storage = [], ...read }: VendorRules = rules;
    return { ...read, cookies: withoutNeedless([...cookies, ...storage]) };
  })
  .sort((a, b) => place(a.id) - place(b.id));

/** The rules of the tag managers. */
export const carrierRules: readonly UrlRule[] = carriers;

function place(id: string): number {
  const order = [analyticsRow, ...listedPartners].findIndex((row) => row.vendor === id);
  return order < 0 ? Number.POSITIVE_INFINITY : order;
}

/**
 * The names without those that another one covers: `_ycl_*` stands for `_ycl_yjad` too. The cleanup
 * looks for every name in cookies and in storage alike, so one list is enough.
 */
function withoutNeedless(names: readonly string[]): string[] {
  const isCoveredBy = (name: string, other: string) =>
    other !== name && RegExp(`^${other.replaceAll('$', '\\$').replaceAll('*', '.*')}$`).test(name);
  return [...new Set(names)].filter((name) => !names.some((other) => isCoveredBy(name, other)));
}
