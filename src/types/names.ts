import type { UserConfig } from './config';
import type { Purpose } from './vendor';

/** The vendor of each built-in row of the shop's list. */
interface BuiltInRows {
  google: 'google-ads';
  'yahoo-japan': 'yahoo-ads';
  criteo: 'criteo';
  'google-llc': 'google-ads';
  line: 'line';
  meta: 'meta';
  microsoft: 'microsoft';
  x: 'x';
  smartnews: 'smartnews';
  microad: 'microad';
  yahoo: 'yahoo-ads';
}

/** The id of a built-in vendor. */
export type BuiltInVendorId = 'google-analytics' | BuiltInRows[keyof BuiltInRows];

/** The id of a built-in row. */
export type BuiltInRowId = keyof BuiltInRows;

/**
 * A project registers its configuration here once. From then on the compiler checks every name against it.
 *
 * @example
 * const config = defineConfig({ vendors: ['criteo', 'line'] });
 * declare module 'kotowari' {
 *   interface Register {
 *     config: typeof config;
 *   }
 * }
 */
// biome-ignore lint/suspicious/noEmptyInterface: a project fills it.
export interface Register {}

/** The configuration of the project. */
export type RegisteredConfig = Register extends { config: infer C extends UserConfig }
  ? C
  : Record<never, never>;

/** The vendor ids of a configuration; literal types if it is written in code. */
export type VendorIdOf<C> = C extends { readonly vendors: readonly (infer V)[] }
  ? IdOf<V>
  : 'vendors' extends keyof C
    ? string
    : BuiltInVendorId;

/** The row ids of a configuration. */
export type RowIdOf<C> = C extends { readonly partners: readonly (infer R)[] }
  ? IdOf<R>
  : { [R in BuiltInRowId]: BuiltInRows[R] extends VendorIdOf<C> ? R : never }[BuiltInRowId];

/** The purposes of a configuration. */
export type PurposeOf<C> =
  | 'analytics'
  | 'advertising'
  | 'functional'
  | (C extends { readonly vendors: readonly (infer V)[] }
      ? V extends { readonly purposes: readonly (infer P extends Purpose)[] }
        ? P
        : never
      : never);

/** Every name of a configuration: vendors, rows and purposes. */
export type NameOf<C> = VendorIdOf<C> | RowIdOf<C> | PurposeOf<C>;

/** A vendor, row or purpose of this project. */
export type Name = NameOf<RegisteredConfig>;

type IdOf<T> = T extends string ? T : T extends { readonly id: infer I extends string } ? I : never;
