import type { UserConfig } from '../types';
import { checkReferences } from './checkReferences';
import { checkShape } from './checkShape';
import { configSchema } from './configSchema';
import type { Fault, Report } from './fault';

/** All that is wrong with a configuration, by code and place. `explain` puts it in words. */
export function validate(user: unknown): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (code, path, found, expected) =>
    faults.push({ code, path, found, expected });
  checkShape(report, user, configSchema);
  // What is no object at all has no parts.
  if (faults[0]?.path.length !== 0) checkReferences(report, user as UserConfig, faults);
  return faults;
}
