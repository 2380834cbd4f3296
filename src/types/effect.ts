import type { ConsentState } from './consent';

/**
 * Carries out a decision in one place: storage, a tag's consent API, the gate. The function that creates
 * an effect handles the initial state itself; the effect is called for each later state.
 */
export type Effect = (state: ConsentState) => void;
