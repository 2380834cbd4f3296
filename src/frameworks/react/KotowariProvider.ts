import type { ConsentState, Kotowari } from '../../types';
import { undecidedState } from '../undecidedState';
import { KotowariContext } from './KotowariContext';
import { createElement, type ReactElement, type ReactNode } from './runtime';

export interface KotowariProviderProps {
  /** A client of your own, as in a test. Default: the client of the document. */
  readonly client?: Kotowari;
  /** What a server has read of the choice, with `readConsent`. Default: undecided. */
  readonly state?: ConsentState;
  readonly children?: ReactNode;
}

/**
 * Gives the components below it another client, or what the server knows of the choice. Nobody else needs
 * it.
 *
 * @example <KotowariProvider client={fakeKotowari({ criteo: true })}><Page /></KotowariProvider>
 */
export function KotowariProvider({
  client,
  state: serverState = undecidedState,
  children,
}: KotowariProviderProps): ReactElement {
  return createElement(KotowariContext.Provider, { value: { client, serverState } }, children);
}
