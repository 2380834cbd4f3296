import { expect, it } from 'vitest';
import type { BuiltInRowId, BuiltInVendorId } from '../../src/types';
import { builtInRows } from '../../vendors/rows';
import { builtInRules } from '../../vendors/rules';

/** The compiler sees to it that these are all. */
const vendors: Readonly<Record<BuiltInVendorId, true>> = {
  'google-analytics': true,
  'google-ads': true,
  'yahoo-ads': true,
  criteo: true,
  line: true,
  meta: true,
  microsoft: true,
  x: true,
  smartnews: true,
  microad: true,
};

it('every built-in vendor and row is known to the compiler, each row with its vendor', () => {
  const rows: Readonly<Record<BuiltInRowId, string>> = builtInRows;
  expect(Object.keys(vendors).sort()).toEqual(builtInRules.map(({ id }) => id).sort());
  expect(Object.values(rows).every((vendor) => vendor in vendors)).toBe(true);
});
