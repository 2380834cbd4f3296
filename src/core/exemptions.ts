import type { Config, ConsentState, VendorRules } from '../types';

/**
 * Whether what bears this name runs before the choice and after a refusal: in advanced mode Google's
 * own tags do, which Consent Mode keeps in check. A purpose does not: it may mark other code.
 */
export function isExempt({ google }: Config, name: string): boolean {
  return google.consentMode === 'advanced' && /^google(-analytics|-ads|-llc)?$/.test(name);
}

/**
 * The vendors' rules as the gate reads them: where the site has asked for it and the shopper has not
 * yet chosen, nor the browser's signal for them, what is `early` is never held.
 */
export function withExemptions(config: Config, { decided, how }: ConsentState): Config {
  if (config.meta.early === 'no' || decided || how === 'gpc') return config;
  const add = ({ never = [], early = [], ...rules }: VendorRules) => ({
    ...rules,
    never: [...never, ...early],
  });
  return { ...config, vendors: config.vendors.map(add) };
}
