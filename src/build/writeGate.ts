import type { Site } from '../config/site';
import { writeLiteral } from './writeLiteral';

/**
 * Has Chromium compile every function while it still fetches the file, not one by one as each is called:
 * nearly all are called at the start. https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
export const compileHint = '//# allFunctionsCalledOnLoad';

/**
 * Writes the gate of a site: its configuration, and then the code of `embedBuilt.ts`, which finds that under
 * a name that no page sees.
 */
export function writeGate(code: string, site: Site): string {
  return `${compileHint}\n{const KOTOWARI=${writeAscii(site)};\n${code.trim()}}\n`;
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
