import { ConfigFaults } from './config/ConfigFaults';
import { explain } from './config/explain';
import { findDifference } from './config/findDifference';
import { findMistakes } from './config/findMistakes';
import { KotowariConfigError } from './config/KotowariConfigError';
import { readConfig } from './config/readConfig';
import { documentClient } from './core/documentClient';
import { start } from './start';
import type { Kotowari, UserConfig } from './types';

/**
 * Starts Kotowari. In a browser the gate is installed at once. On a server the client is inert: nothing
 * is allowed, and nothing can be decided.
 *
 * A document has one client. A later call, from another component, bundle or copy of the package, and
 * after the script tag too, gets the first one. Without a configuration it takes any; with one, it has
 * to be the same.
 *
 * @throws KotowariConfigError on a bad configuration, after everything has been held; on one that differs
 * from the first client's, which stays as it is
 * @example
 * export const kotowari = createKotowari({ policy: { url: '/terms', version: '2026-11-01' } });
 * await kotowari.whenAllowed('google-analytics');
 */
export function createKotowari(config?: UserConfig): Kotowari {
  const first = documentClient.get();
  if (first) return requireSame(first, config);
  const kotowari = start({ user: config ?? {} });
  documentClient.set(kotowari);
  if (kotowari.error) throw inWords(kotowari.error);
  if (config?.debug) {
    void import('./debug/advise').then(({ advise }) => advise(config, kotowari));
  }
  return kotowari;
}

/** Gives the first client to a caller whose configuration, if there is one, is the same. */
function requireSame(first: Kotowari, config: UserConfig | undefined): Kotowari {
  const problem = config ? findMistakes(config) : first.error;
  if (problem) throw inWords(problem);
  const difference = config && findDifference(first.config, readConfig(config));
  if (!difference) return first;
  const advice =
    `this page has a client already, with ${shown(difference.first)} here, not ` +
    `${shown(difference.second)}. Call createKotowari with the same configuration everywhere, or ` +
    'once, and import its client elsewhere. After a change in development, reload the page.';
  const { path, second: found } = difference;
  throw new KotowariConfigError([{ path, found, advice }]);
}

/** What the gate tells by code and place, in whole sentences. */
function inWords(error: Error): Error {
  return error instanceof ConfigFaults ? explain(error.faults) : error;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
