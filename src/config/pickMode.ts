import type { Mode, UserConfig } from '../types';

/** The mode of a region: its own, else that of its country, else the site's default. */
export function pickMode(mode: UserConfig['mode'], region = ''): Mode {
  const { default: otherwise = 'opt-in', regions = {} } =
    typeof mode === 'object' ? mode : { default: mode };
  return regions[region] ?? regions[region.slice(0, 2)] ?? otherwise;
}
