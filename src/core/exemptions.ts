import type { Config, ConsentState, VendorRules } from '../types';

/**
 * Whether tags of this vendor or row run before the choice and after a refusal. In advanced mode
 * Google's own tags do, since Consent Mode restricts what they send. The name of a purpose is never
 * exempt, because it may mark anybody's code.
 */
export function isExempt({ google }: Config, name: string): boolean {
  return google.consentMode === 'advanced' && /^google(-analytics|-ads|-llc)?$/.test(name);
}

/**
 * Returns the configuration with the vendors' `early` URLs added to those that are `never` held, if the
 * site has asked for it (`meta.early`) and neither the shopper nor the browser's signal has decided yet.
 */
export function withExemptions(config: Config, { decided, how }: ConsentState): Config {
  if (config.meta.early === 'no' || decided || how === 'gpc') return config;
  const add = ({ never = [], early = [], ...rules }: VendorRules) => ({
    ...rules,
    never: [...never, ...early],
  });
  return { ...config, vendors: config.vendors.map(add) };
}
