import type { Kotowari } from '../types';
import { createFileSource } from './createFileSource';
import type { Outcome } from './hooks/useScreen';
import { mountApp } from './mountApp';

/** The entry of `kotowari-ui.js`, which the gate imports when something has to be shown. */
export function start(kotowari: Kotowari, _script?: unknown, answered?: Outcome): void {
  mountApp(kotowari, createFileSource(), answered);
}
