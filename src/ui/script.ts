import type { Kotowari } from '../types';
import { createFileSource } from './createFileSource';
import { mountScreen } from './mountScreen';

/** The entry of `kotowari-ui.js`, which the gate imports when something has to be shown. */
export function start(kotowari: Kotowari): void {
  mountScreen(kotowari, createFileSource());
}
