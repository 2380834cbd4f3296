/**
 * What the components of React and Preact share. It is a file of the package that both import, so that the
 * two are drawn with the same client and the same UI.
 */
export { documentClient } from '../core/documentClient';
export type { ConsentState, Kotowari, Name } from '../types';
export type { Packs } from '../ui/mountNotice';
export { findPlace, type Place, take } from './findPlace';
export { insertWhenAllowed, type WaitingScript } from './insertWhenAllowed';
export { mountWhenThere } from './mountWhenThere';
export type { ScriptOptions } from './toAttributes';
export { toMark } from './toMark';
export { undecidedState } from './undecidedState';
export { watchConsent } from './watchConsent';
