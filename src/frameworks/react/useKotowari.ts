import type { Kotowari, Name } from '../../types';
import { useStore } from './useStore';

/**
 * The client: of the provider, else of the document. Null on a server, while the page is hydrated, and as
 * long as there is none.
 *
 * @example <button onClick={() => kotowari?.showPreferences()}>…</button>
 */
export function useKotowari(): Kotowari<Name> | null {
  return useStore(toClient, toNull);
}

const toClient = (client: Kotowari | undefined) => client ?? null;
const toNull = () => null;
