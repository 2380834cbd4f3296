import type { Kotowari, UserConfig } from '../../types';
import { openDevTools } from './openDevTools';

/**
 * The entry of `kotowari-devtools.js`. The gate, or the client of a bundle, imports it with `debug`,
 * and when somebody types `kotowari.debug()` on the console.
 *
 * @param tag the tag of the gate, where there is one
 * @param user what the site has set
 */
export function start(kotowari: Kotowari, tag: HTMLScriptElement | null, user: UserConfig): void {
  openDevTools(kotowari, user, tag);
}
