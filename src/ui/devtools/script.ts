import { readSettings } from '../../config/readSettings';
import type { Kotowari, UserConfig } from '../../types';
import { openDevTools } from './openDevTools';

/**
 * The entry of `kotowari-devtools.js`. The gate imports it with `debug`, and when somebody types
 * `kotowari.debug()` on the console.
 */
export function start(kotowari: Kotowari, tag: HTMLScriptElement): void {
  openDevTools(kotowari, readSettings(tag).user as UserConfig, tag);
}
