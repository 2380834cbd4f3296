import { requireConfig } from '../config/requireConfig';
import { restore } from '../core/consent';
import { cookieNameOf } from '../core/cookieNameOf';
import { parseChoice } from '../core/parseChoice';
import type { ConsentState, UserConfig } from '../types';

/**
 * The cookies of a request: the header `Cookie` as it is, or what a framework makes of it (`cookies()` of
 * Next.js, `cookies` of SvelteKit, `Astro.cookies`).
 */
export type RequestCookies =
  | string
  | null
  | undefined
  | { get(name: string): string | { readonly value: string } | null | undefined };

/**
 * Reads what the shopper has decided from the cookies of a request, as the browser would: too old, too
 * new, of another version of the policy or no choice at all is undecided.
 *
 * @param config the site's configuration, as on its pages
 * @throws KotowariConfigError on a bad configuration
 * @example readConsent(request.headers.get('cookie')).vendors.criteo
 * @example readConsent(await cookies(), config) // Next.js
 */
export function readConsent(cookies: RequestCookies, config: UserConfig = {}): ConsentState {
  const sound = requireConfig(config);
  const texts = [true, false].map((secure) =>
    readCookie(cookies, cookieNameOf(sound.storage, secure)),
  );
  const choice = texts.map(parseChoice).find((found) => found !== null) ?? null;
  return restore(sound, choice);
}

function readCookie(cookies: RequestCookies, name: string): string {
  if (typeof cookies !== 'string') {
    const found = cookies?.get(name);
    return decode(typeof found === 'object' ? (found?.value ?? '') : (found ?? ''));
  }
  const start = `${name}=`;
  const pair = cookies.split(/; */).find((each) => each.startsWith(start));
  return decode(pair?.slice(start.length) ?? '');
}

/** A framework may have decoded it already: what was no escape then is none now. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
