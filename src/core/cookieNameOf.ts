import type { Config } from '../types';

/** The name of the cookie that stores the choice. On https a prefix keeps other hosts from writing it. */
export function cookieNameOf(
  { name, domain }: Pick<Config['storage'], 'name' | 'domain'>,
  secure: boolean,
): string {
  if (!secure) return name;
  return `${domain === 'auto' ? '__Secure-' : '__Host-'}${name}`;
}
