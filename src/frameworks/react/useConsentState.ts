import type { ConsentState, Kotowari } from '../../types';
import { undecidedState } from '../undecidedState';
import { useStore } from './useStore';

/** The whole consent state. On a server, and while the page is hydrated, nothing is decided. */
export function useConsentState(): ConsentState {
  return useStore(toState, toSame);
}

const toState = (client: Kotowari | undefined) => client?.state ?? undecidedState;
const toSame = (state: ConsentState) => state;
