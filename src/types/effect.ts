import type { ConsentState } from './consent';

/**
 * What a decision has to do somewhere: in storage, for a tag's consent API, at the gate. Whatever makes
 * one has already acted on the state of the start; it is called with the state of each later decision.
 */
export type Effect = (state: ConsentState) => void;
