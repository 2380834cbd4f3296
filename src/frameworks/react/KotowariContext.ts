import type { ConsentState, Kotowari } from '../../types';
import { undecidedState } from '../undecidedState';
import { createContext } from './runtime';

/** What the hooks read. */
export interface Provided {
  /** Left out: the client of the document. */
  readonly client?: Kotowari | undefined;
  /** What is drawn on the server and while the page is hydrated. */
  readonly serverState: ConsentState;
}

export const KotowariContext = createContext<Provided>({ serverState: undecidedState });
