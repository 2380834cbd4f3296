import { escapeCode } from '../build/escapeCode';
import { makeSite } from '../build/makeSite';
import { writeGate } from '../build/writeGate';
import type { UserConfig } from '../types';

/** The gate of a site as `kotowari build` writes it, for a page that holds it itself. */
export function writeInlineGate(config: UserConfig): string {
  return escapeCode(writeGate(makeSite(config, [])));
}
