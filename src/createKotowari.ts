import { ConfigFaults } from './config/ConfigFaults';
import { explain } from './config/explain';
import { findDifference } from './config/findDifference';
import { findMistakes } from './config/findMistakes';
import { KotowariConfigError } from './config/KotowariConfigError';
import { prepareConfig } from './config/prepareConfig';
import { readConfig } from './config/readConfig';
import { documentClient } from './core/documentClient';
import { whenParsed } from './lib/whenParsed';
import { start } from './start';
import type { Kotowari, NameOf, RegisteredConfig, UserConfig } from './types';

/**
 * Starts Kotowari. In a browser it installs the gate at once. On a server the client is inert: nothing is
 * allowed, and nothing can be decided.
 *
 * A document has one client. Later calls from other components, bundles or copies of the package return the
 * first one, even if the script tag created it. Their configuration has to be the same, or left out.
 *
 * @throws KotowariConfigError if the configuration is invalid, after everything is held, or if it differs
 * from the first client's
 * @example
 * export const kotowari = createKotowari({ policy: { url: '/terms', version: '2026-11-01' } });
 * await kotowari.whenAllowed('google-analytics');
 */
export function createKotowari<const C extends UserConfig = RegisteredConfig>(
  config?: C,
): Kotowari<NameOf<C>> {
  const first = documentClient.get();
  if (first) return requireSame(first, config);
  const kotowari = start(prepareConfig({ user: config ?? {} }));
  documentClient.set(kotowari);
  if (kotowari.error) throw inWords(kotowari.error);
  const { late } = kotowari;
  if (late?.length) {
    void import('./config/explainLate').then(({ explainLate }) =>
      console.warn(`kotowari: ${explainLate(null, late)}`),
    );
  }
  if (typeof document !== 'undefined') {
    kotowari.debug = () => showDevTools(kotowari, config);
    if (config?.debug) whenParsed(() => void kotowari.debug());
  }
  return kotowari;
}

async function showDevTools(kotowari: Kotowari, config: UserConfig = {}): Promise<void> {
  const devTools = await import('./ui/devtools/script');
  devTools.start(kotowari, null, config);
}

/** Returns the first client, or throws if the caller's configuration differs. */
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

/** Turns error codes with their places into sentences. */
function inWords(error: Error): Error {
  return error instanceof ConfigFaults ? explain(error.faults) : error;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
