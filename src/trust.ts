import { attempt } from './attempt';

/** Makes a string fit for the sinks that Trusted Types guard; where they are off, it stays as it is. */
export interface Trust {
  /** For a URL that the page's own markup or our build gave, never for one that vendor code made. */
  createScriptURL(url: string): string;
  /** For markup that is parsed in an inert document only, or that came as trusted already. */
  createHTML(markup: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Trust): Trust;
}

const asItIs: Trust = { createScriptURL: (url) => url, createHTML: (markup) => markup };

/**
 * Makes the one Trusted Types policy, `kotowari`. It passes everything, so it never leaves the gate:
 * what is safe is what its few callers pass. Where the page does not list the name, strings stay
 * strings; then the browser refuses them, and tags stay held.
 */
export function createTrust(): Trust {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  return attempt(() => trustedTypes?.createPolicy('kotowari', asItIs)) ?? asItIs;
}
