import type { ShallowRef } from 'vue';
import type { Kotowari, Name } from '../../types';
import { useStore } from './useStore';

/** The client: null on a server, until the component is mounted, and as long as there is none. */
export function useKotowari(): Readonly<ShallowRef<Kotowari<Name> | null>> {
  return useStore<Kotowari<Name> | null>(
    (client) => client ?? null,
    () => null,
  );
}
