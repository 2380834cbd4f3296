import type { ShallowRef } from 'vue';
import type { ConsentState } from '../../types';
import { undecidedState } from '../undecidedState';
import { useStore } from './useStore';

/** The whole consent state: undecided on a server, and until the component is mounted. */
export function useConsentState(): Readonly<ShallowRef<ConsentState>> {
  return useStore(
    (client) => client?.state ?? undecidedState,
    (state) => state,
  );
}
