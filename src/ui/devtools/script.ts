import type { Kotowari, UserConfig } from '../../types';
import { openDevTools } from './openDevTools';

/**
 * The entry of `kotowari-devtools.js`. The gate imports it with `debug`, and when somebody types
 * `kotowari.debug()` on the console.
 *
 * @param user what the site has set
 */
export function start(kotowari: Kotowari, tag: HTMLScriptElement, user: UserConfig): void {
  openDevTools(kotowari, user, tag);
}
