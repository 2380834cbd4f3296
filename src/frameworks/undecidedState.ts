import type { ConsentState } from '../types';

/** What is drawn where nobody can know the choice: on a server, and while a page is hydrated. */
export const undecidedState: ConsentState = Object.freeze({
  decided: false,
  vendors: Object.freeze({}),
  asked: Object.freeze([]),
  decidedAt: null,
  how: null,
  policyVersion: '',
  gpc: false,
});
