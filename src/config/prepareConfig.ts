import { tryOrNull } from '../lib/tryOrNull';
import type { UserConfig } from '../types';
import { ConfigFaults } from './ConfigFaults';
import type { Fault } from './fault';
import { holdAll } from './holdAll';
import type { Prepared } from './prepared';
import type { Settings } from './settings';
import { validate } from './validate';
import { withDefaults } from './withDefaults';

/**
 * Prepares the configuration that counts: the site's with the defaults filled in. A bad one gives another
 * that holds everything, and the error that says why.
 */
export function prepareConfig(settings: Settings): Prepared {
  const { user, faults = [] } = settings;
  // An object whose getters throw is no configuration either.
  const unreadable: Fault = { code: 'type', path: [], found: user, expected: 'object' };
  const all = [...faults, ...(tryOrNull(() => validate(user)) ?? [unreadable])];
  return all.length
    ? { ...settings, config: holdAll(settings), error: new ConfigFaults(all) }
    : { ...settings, config: withDefaults(user as UserConfig), error: null };
}
