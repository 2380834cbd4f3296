import { readSettings } from '../config/readSettings';
import type { Kotowari, UserConfig } from '../types';
import { advise } from './advise';

/**
 * The entry of `kotowari-debug.js`. The gate imports it with `debug`, to say what the configuration leaves
 * unsaid.
 */
export function start(kotowari: Kotowari, script: HTMLScriptElement): void {
  advise(readSettings(script).user as UserConfig, kotowari);
}
