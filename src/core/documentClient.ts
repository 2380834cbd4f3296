import type { Kotowari } from '../types';

/** Two bundles, and two copies of this file, find the same entry by it. */
const key = Symbol.for('kotowari');

type Keeper = { [key]?: Kotowari };

/**
 * The one client of this document. A second gate would hold for ever what the first one releases, so
 * whoever would make a client looks here first. On a server there is none.
 */
export const documentClient = {
  get(): Kotowari | undefined {
    return (globalThis.document as Keeper | undefined)?.[key];
  },
  set(client: Kotowari): void {
    if (globalThis.document) (document as Keeper)[key] = client;
  },
  /** For tests: the next client is made as on a new page. */
  forget(): void {
    if (globalThis.document) delete (document as Keeper)[key];
  },
};
