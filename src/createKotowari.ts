import type { ConfigFaults } from './config/ConfigFaults';
import { explain } from './config/explain';
import { start } from './start';
import type { Kotowari, UserConfig } from './types';

/**
 * Starts Kotowari: in a browser the gate is installed at once, on a server the handle is inert. Where
 * the script tag has started it already, its handle is given back, with a warning.
 *
 * @throws KotowariConfigError on a bad configuration, after everything has been held.
 * @example
 * const kotowari = createKotowari({ policy: { url: '/terms', version: '2026-11-01' } });
 * await kotowari.whenAllowed('google-analytics');
 */
export function createKotowari(config: UserConfig = {}): Kotowari {
  const { kotowari: before } = globalThis.window ?? {};
  // An element with that id is a property of the window as well.
  if (before && !(before instanceof Node)) {
    console.warn(
      `kotowari: Kotowari is on this page twice: by ${before.script ?? 'a bundle'}, and by a bundle. Leave one of them.`,
    );
    return before;
  }
  const kotowari = start({ user: config });
  if (kotowari.error) throw explain((kotowari.error as ConfigFaults).faults);
  if (config.debug) {
    void import('./debug/advise').then(({ advise }) => advise(config, kotowari));
  }
  return kotowari;
}
