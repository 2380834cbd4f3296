import { tryOrNull } from './tryOrNull';

/** Makes our own strings and scripts acceptable to a strict Content-Security-Policy and Trusted Types. */
export interface Trust {
  /** Only for URLs from the page's own markup or from our build, never for one made by vendor code. */
  createScriptURL(url: string): string;
  /** Only for script text from the page's own markup. */
  createScript(text: string): string;
  /** Only for markup that is parsed in an inert document, or that was already trusted. */
  createHTML(markup: string): string;
  /** The nonce of our own script tag, which can be read only while that script runs. */
  readonly nonce: string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: object): Omit<Trust, 'nonce'>;
}

const identity = (text: string) => text;
const rules = { createScriptURL: identity, createScript: identity, createHTML: identity };

/**
 * Creates our one Trusted Types policy, `kotowari`. It accepts every string, so it must never leave the
 * gate: it is as safe as its few callers. If the page's policy does not list the name, strings stay plain
 * strings, the browser refuses them, and tags stay held.
 */
export function createTrust(): Trust {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const policy = tryOrNull(() => trustedTypes?.createPolicy('kotowari', rules)) ?? { ...rules };
  return Object.assign(policy, { nonce: globalThis.document?.currentScript?.nonce ?? '' });
}
