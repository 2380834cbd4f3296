import { gate } from '../../dist/npm/gate.js';
import type { Site } from '../config/site';
import { compileHint } from './compileHint';
import { writeLiteral } from './writeLiteral';

/**
 * Writes the gate of a site: its configuration, and then the code of `embedBuilt.ts`, which finds that under
 * a name that no page sees.
 */
export function writeGate(site: Site): string {
  return `${compileHint}\n{const KOTOWARI=${writeAscii(site)};\n${gate.trim()}}\n`;
}

/**
 * In ASCII, because a page may be in any encoding, and without `<`, because the gate may stand in the page
 * itself.
 */
function writeAscii(site: Site): string {
  return writeLiteral(site).replace(
    /[<\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
