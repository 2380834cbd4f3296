import type { Kotowari } from '../types';
import { createFileSource } from './createFileSource';
import { mountApp } from './mountApp';

/** The entry of `kotowari-ui.js`, which the gate imports when something has to be shown. */
export function start(kotowari: Kotowari): void {
  mountApp(kotowari, createFileSource());
}
