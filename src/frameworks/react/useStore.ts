import { documentClient } from '../../core/documentClient';
import type { ConsentState, Kotowari } from '../../types';
import { watchConsent } from '../watchConsent';
import { KotowariContext } from './KotowariContext';
import { useCallback, useContext, useSyncExternalStore } from './runtime';

/**
 * Reads a value of the client, and draws anew when it changes.
 *
 * @param read is asked in a browser; it has to be the same function as long as it reads the same
 * @param readOnServer is asked on a server, and while the page is hydrated
 */
export function useStore<T>(
  read: (client: Kotowari | undefined) => T,
  readOnServer: (state: ConsentState) => T,
): T {
  const { client, serverState } = useContext(KotowariContext);
  return useSyncExternalStore(
    useCallback((onChange) => watchConsent(onChange, client), [client]),
    useCallback(() => read(client ?? documentClient.get()), [client, read]),
    () => readOnServer(serverState),
  );
}
