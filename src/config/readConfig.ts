import type { Config, UserConfig } from '../types';
import { ConfigFaults } from './ConfigFaults';
import { validate } from './validate';
import { withDefaults } from './withDefaults';

/**
 * Validates a configuration, and fills in the defaults.
 *
 * @throws ConfigFaults with all that is wrong; `explain` puts it in words.
 */
export function readConfig(user: UserConfig): Config {
  const faults = validate(user);
  if (faults.length) throw new ConfigFaults(faults);
  return withDefaults(user);
}
