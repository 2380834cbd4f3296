import { requireConfig } from '../config/requireConfig';
import { undecided } from '../core/consent';
import { createClient } from '../core/createClient';
import { documentClient } from '../core/documentClient';
import { createStore } from '../core/store';
import type { ConsentState, Kotowari, Name, UserConfig, View } from '../types';
import { type Choices, decideFor } from './decideFor';

/**
 * Makes a client for tests of components. It decides as the real one does, but there is no gate: nothing
 * of the browser is wrapped, nothing is stored, and nothing is signalled. It becomes the client of the
 * document until `resetKotowari`, so that hooks find it without a provider.
 *
 * @param choices what the shopper has decided; left out: nothing yet
 * @throws KotowariConfigError on a bad configuration, Error on an unknown name
 * @example fakeKotowari({ criteo: true }).withdraw();
 */
export function fakeKotowari(choices?: Choices, user: UserConfig = {}): Kotowari<Name> {
  const config = requireConfig(user);
  const state = choices ? decideFor(config, choices) : undecided(config);
  const store = createStore<ConsentState>(state);
  const view = createStore<View>(choices ? 'closed' : 'notice');
  const records = { list: () => [], add: () => {} };
  const client = createClient(config, null, store, view, records, false);
  documentClient.set(client);
  return client;
}
