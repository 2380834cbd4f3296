import { attempt } from '../attempt';
import type { UrlRule, VendorRules } from '../vendor';

/** Whose a URL is. */
export interface Match {
  /** The ids of all vendors that the URL serves: it goes out only when every one is allowed. */
  readonly vendors: readonly string[];
  /** Whether it is a tag manager's, which carries other vendors' tags. */
  readonly carrier: boolean;
}

/** A rule and whose it is: a vendor's id, or one of the two below, which no id can be. */
type Entry = readonly [UrlRule, owner: string];
const CARRIER = '';
const NEVER = '!';

/**
 * Makes the function that tells whose a URL is: `null` when it is no vendor's, is never held, or is
 * no URL of http, https, ws or wss. Strings are resolved against the document. It never throws.
 *
 * `hosts` names hosts of the site's own: a vendor id claims every path of the host, a known host
 * lends its rules. Look-ups go by host first, so a URL of nobody's costs a few of them and no more.
 */
export function createMatcher(
  vendors: readonly VendorRules[],
  carriers: readonly UrlRule[],
  hosts: Readonly<Record<string, string>>,
): (url: string | URL) => Match | null {
  const index = new Map<string, readonly Entry[]>();
  const at = (key: string) => index.get(key) ?? [];
  /** All that is filed under a host, or with a dot in front under it or a parent of it. */
  const lookUp = (host: string) => {
    const name = host.endsWith('.') ? host.slice(0, -1) : host;
    const found = [...at(name)];
    const suffix = `.${name}`;
    for (let dot = 0; dot >= 0; dot = suffix.indexOf('.', dot + 1)) {
      found.push(...at(suffix.slice(dot)));
    }
    return found;
  };
  const add = (owner: string, rules: readonly UrlRule[] = []) => {
    for (const rule of rules) {
      for (const host of [rule.host].flat()) index.set(host, [...at(host), [rule, owner]]);
    }
  };

  add(CARRIER, carriers);
  for (const { id, hold, never } of vendors) {
    add(id, hold);
    add(NEVER, never);
  }
  for (const [host, target] of Object.entries(hosts)) {
    // An id has no dot. One that is unknown stays as it is: nobody can allow it.
    if (target.includes('.')) index.set(host, [...at(host), ...lookUp(target)]);
    else add(target, [{ host }]);
  }

  return (input) => {
    const url = attempt(() => new URL(input, globalThis.document?.baseURI));
    if (!url) return null;
    const hits = lookUp(url.hostname).filter(([rule]) => fits(rule, url));
    const owners = new Set(hits.map(([, owner]) => owner));
    if (!owners.size || owners.has(NEVER)) return null;
    return { carrier: owners.delete(CARRIER), vendors: [...owners] };
  };
}

function fits({ path = '', query = {} }: UrlRule, url: URL): boolean {
  // Many servers read `/%67tag//js` as the plain path, so a rule must too; of the decoders only the
  // deprecated one never throws. The setter resolves the dots that come to light.
  url.pathname = unescape(url.pathname).replace(/\/+/g, '/');
  return (
    /^(http|ws)s?:$/.test(url.protocol) &&
    [path].flat().some((start) => pattern(start).test(url.pathname)) &&
    Object.entries(query).every(([name, starts]) =>
      begins(url.searchParams.get(name) ?? '', starts),
    )
  );
}

/** Everything but `*` and `$` stands for itself. */
function pattern(path: string): RegExp {
  return RegExp(`^${path.replace(/[^\w*/$]/g, '\\$&').replaceAll('*', '[^/]*')}`);
}

function begins(value: string, starts: readonly string[]): boolean {
  const not = starts[0]?.startsWith('!') ? '!' : '';
  return starts.some((start) => (not + value).startsWith(start)) === !not;
}
