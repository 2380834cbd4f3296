import type { Kotowari } from '../types';

/** A registered symbol, so that several bundles and copies of this file share one entry. */
const key = Symbol.for('kotowari');

/** The event that the document gets as soon as it has a client. */
export const startEvent = 'kotowari:start';

type Keeper = { [key]?: Kotowari };

/**
 * The one client of this document. A second gate would hold forever what the first one releases, so code that
 * creates a client has to look here first. On a server there is none.
 */
export const documentClient = {
  get(page: object | undefined = globalThis.document): Kotowari | undefined {
    return (page as Keeper | undefined)?.[key];
  },
  set(client: Kotowari): void {
    if (!globalThis.document) return;
    (document as Keeper)[key] = client;
    document.dispatchEvent(new Event(startEvent));
  },
  /** For tests: the next client starts as on a new page. */
  forget(): void {
    if (globalThis.document) delete (document as Keeper)[key];
  },
};
