import type { BuiltInVendorId, OwnVendor, UserConfig } from './types';

/** A configuration written in code: a name that does not exist is no configuration of it. */
type WrittenConfig = Omit<UserConfig, 'vendors'> & {
  readonly vendors?: readonly (BuiltInVendorId | OwnVendor)[];
};

/**
 * Gives a configuration back as it is, and has the compiler check it and remember its names.
 *
 * @example export const config = defineConfig({ vendors: ['google-analytics', 'criteo'] });
 */
export function defineConfig<const C extends WrittenConfig>(
  config: C & Readonly<Record<Exclude<keyof C, keyof UserConfig>, never>>,
): C {
  return config;
}
