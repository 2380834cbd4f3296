import type { Config } from '../types';

/** Returns the name of the cookie that stores the choice. On https its prefix stops other hosts from writing it. */
export function cookieNameOf(
  { name, domain }: Pick<Config['storage'], 'name' | 'domain'>,
  secure: boolean,
): string {
  if (!secure) return name;
  return `${domain === 'auto' ? '__Secure-' : '__Host-'}${name}`;
}
