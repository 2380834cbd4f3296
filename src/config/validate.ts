import type { UserConfig } from '../types';
import { checkReferences } from './checkReferences';
import { checkShape } from './checkShape';
import { configSchema } from './configSchema';
import type { Fault } from './fault';

/** All that is wrong with a configuration, by code and place. `explain` puts it in words. */
export function validate(user: unknown): Fault[] {
  const faults = checkShape(user, configSchema);
  if (faults.some(({ path }) => !path.length)) return faults;
  return [...faults, ...checkReferences(user as UserConfig, faults)];
}
