import { builtInRules } from '../../vendors/rules';
import type { Config } from '../types';

/** Where two configurations differ, and what stands there. */
export interface Difference {
  /** As in a configuration: `policy.version`; with an index in a list: `vendors[3]`. */
  readonly path: string;
  readonly first: unknown;
  readonly second: unknown;
}

/**
 * Finds the first place where two configurations differ. Built-in vendors are the same by their id: the
 * gate's file and a bundle may come from two builds, whose rules are not equally new.
 */
export function findDifference(first: Config, second: Config): Difference | null {
  return compare(withIds(first), withIds(second), '');
}

function withIds(config: Config): object {
  const vendors = config.vendors.map((vendor) => (isBuiltIn(vendor.id) ? vendor.id : vendor));
  return { ...config, vendors };
}

function isBuiltIn(id: string): boolean {
  return builtInRules.some((rules) => rules.id === id);
}

function compare(first: unknown, second: unknown, path: string): Difference | null {
  if (Object.is(first, second)) return null;
  if (!isBranch(first) || !isBranch(second) || Array.isArray(first) !== Array.isArray(second))
    return { path, first, second };
  for (const key of new Set([...Object.keys(first), ...Object.keys(second)])) {
    const at = Array.isArray(first) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    const found = compare(first[key], second[key], at);
    if (found) return found;
  }
  return null;
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
