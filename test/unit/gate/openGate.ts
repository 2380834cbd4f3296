import { createGate, type Gate } from '../../../src/gate/gate';
import { createMatcher } from '../../../src/gate/rules';
import type { Trust } from '../../../src/trust';
import { builtInRules, carrierRules } from '../../../vendors/rules.data';

/** A gate with the built-in rules, and the names that are allowed: none until a test adds one. */
export function openGate(): { gate: Gate; allowed: Set<string> } {
  const allowed = new Set<string>();
  const match = createMatcher(builtInRules, carrierRules, {});
  return { gate: createGate(builtInRules, match, (name) => allowed.has(name)), allowed };
}

/** A page without Trusted Types: a string stays as it is. */
export const plain: Trust = { createScriptURL: (url) => url, createHTML: (markup) => markup };

/** URLs of vendors: one that is Criteo's alone, one of Meta's, one that LINE and Yahoo! share. */
export const criteo = 'https://dynamic.criteo.com/js/ld/ld.js';
export const meta = 'https://connect.facebook.net/ja_JP/fbevents.js';
export const shared = 'https://tag.flvcdn.net/lytag.js';
