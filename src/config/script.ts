import type { Kotowari } from '../types';
import type { ConfigFaults } from './ConfigFaults';
import { checkPage } from './checkPage';
import { explain } from './explain';
import { explainLate } from './explainLate';
import { pageSentences } from './pageSentences';

/**
 * The entry of `kotowari-mistakes.js`. The gate imports it where something is wrong with how Kotowari was put
 * in, or may be; it says on the console what that is, in whole sentences.
 *
 * @param block the block of configuration that was read
 */
export function start(kotowari: Kotowari, tag: HTMLScriptElement, block?: Element | null): void {
  const { error, late } = kotowari;
  if (error) {
    kotowari.error = explain((error as ConfigFaults).faults, pageSentences);
    console.error(kotowari.error.message);
  }
  if (late) console.warn(`kotowari: ${explainLate(tag, late)}`);
  const faults = checkPage(tag, block);
  if (faults.length) console.warn(explain(faults, pageSentences).message);
}
