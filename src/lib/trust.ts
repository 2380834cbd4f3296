import { tryOrNull } from './tryOrNull';

/** What makes our own strings and scripts acceptable where the page has a strict policy. */
export interface Trust {
  /** For a URL that the page's own markup or our build gave, never for one that vendor code made. */
  createScriptURL(url: string): string;
  /** For the text of a script that the page's own markup gave. */
  createScript(text: string): string;
  /** For markup that is parsed in an inert document only, or that came as trusted already. */
  createHTML(markup: string): string;
  /** The nonce of our own script tag; it can be read only while that runs. */
  readonly nonce: string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: object): Omit<Trust, 'nonce'>;
}

const same = (text: string) => text;
const asItIs = { createScriptURL: same, createScript: same, createHTML: same };

/**
 * Makes the one Trusted Types policy, `kotowari`. It passes everything, so it never leaves the gate:
 * what is safe is what its few callers pass. Where the page does not list the name, strings stay
 * strings; then the browser refuses them, and tags stay held.
 */
export function createTrust(): Trust {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const policy = tryOrNull(() => trustedTypes?.createPolicy('kotowari', asItIs)) ?? { ...asItIs };
  return Object.assign(policy, { nonce: globalThis.document?.currentScript?.nonce ?? '' });
}
