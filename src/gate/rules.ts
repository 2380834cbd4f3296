import { baseURIOf, Map, Object, Set, URL, unescape } from '../lib/natives';
import { parentDomainsOf } from '../lib/parentDomains';
import { toPattern } from '../lib/toPattern';
import { tryOrNull } from '../lib/tryOrNull';
import type { UrlRule, VendorRules } from '../types';

/** Whose a URL is. */
export interface Match {
  /** The ids of all vendors that the URL serves: it goes out only when every one is allowed. */
  readonly vendors: readonly string[];
  /** Whether it is a tag manager's, which carries other vendors' tags. */
  readonly isTagManager: boolean;
}

/** A rule, ready to be asked, and whose it is: a vendor's id, or one of the two below, which no id can be. */
interface Entry {
  readonly owner: string;
  readonly fits: (url: URL) => boolean;
}
const TAG_MANAGER = '';
const NEVER = '!';

/**
 * Makes the function that tells whose a URL is: `null` when it is no vendor's, is never held, or is
 * no URL of http, https, ws or wss. Strings are resolved against the document. It never throws.
 *
 * `hosts` names hosts of the site's own, or paths on them: vendor ids, separated by spaces, claim all that
 * is there, a known host lends its rules. A URL of nobody's is told by its beginning, which is remembered, and not parsed.
 */
export function createMatcher(
  vendors: readonly VendorRules[],
  tagManagers: readonly UrlRule[],
  hosts: Readonly<Record<string, string>>,
): (url: string | URL) => Match | null {
  const index = new Map<string, readonly Entry[]>();
  const at = (key: string) => index.get(key) ?? [];
  const file = (host: string, entries: readonly Entry[]) =>
    index.set(host, [...at(host), ...entries]);
  /** All that is filed under a host, or with a dot in front under it or a parent of it. */
  const lookUp = (host: string) =>
    [host, ...parentDomainsOf(host).map((parent) => `.${parent}`)].flatMap(at);
  const add = (owner: string, rules: readonly UrlRule[] = []) => {
    for (const rule of rules) {
      const entry = { owner, fits: reader(rule) };
      for (const host of [rule.host].flat()) file(host, [entry]);
    }
  };

  add(TAG_MANAGER, tagManagers);
  for (const { id, hold, never } of vendors) {
    add(id, hold);
    add(NEVER, never);
  }
  for (const [name, target] of Object.entries(hosts)) {
    const host = hostOf(`//${name}`);
    const path = /\/.*[^/]/.exec(name)?.[0];
    // An id has no dot. One that is unknown stays as it is: nobody can allow it.
    if (target.includes('.')) file(host, lookUp(hostOf(`//${target}`)));
    else
      for (const id of target.split(' '))
        add(id, [{ host, path: path ? [`${path}/`, `${path}$`] : '' }]);
  }

  const known = new Map<string, readonly Entry[]>();
  const recall = (beginning: string) => {
    const remembered = known.get(beginning);
    if (remembered) return remembered;
    if (known.size > 500) known.clear();
    const entries = lookUp(hostOf(beginning));
    known.set(beginning, entries);
    return entries;
  };

  return (input) => {
    const beginning = typeof input === 'string' && beginningOf(input);
    if (beginning && !recall(beginning).length) return null;
    const url = parse(input, baseUrl());
    if (!url || !/^(http|ws)s?:$/.test(url.protocol)) return null;
    tidy(url);
    const entries = recall(url.origin).filter(({ fits }) => fits(url));
    const owners = new Set(entries.map(({ owner }) => owner));
    if (!owners.size || owners.has(NEVER)) return null;
    return { isTagManager: owners.delete(TAG_MANAGER), vendors: [...owners] };
  };
}

/** What has a meaning in a path: a star is one segment or a part of one, a dollar the end. */
const signs = { '*': '[^/]*', $: '$' };

/** A URL that lies on the host of its base, as far as that is plain to see. */
const relative = /^[\w.%-]*(?![^/?#])(?!\/[/\\\s])/;
/** The part of a URL that alone tells the host, where it is plain to see; or a scheme without one. */
const start = /^(((http|ws)s?:)?\/\/[\w.:-]+(?![^/?#])|(?!http|ws)[a-z]+:)/;

/**
 * As much of a URL as tells whether it can be a vendor's; undefined where only parsing the whole can
 * tell. A `data:` URL may be megabytes long.
 */
function beginningOf(url: string): string | undefined {
  const found = start.exec(url) ?? (relative.test(url) ? start.exec(`${baseUrl()}`) : null);
  return found?.[0];
}

/** An `<img name="baseURI">` hides the property of the document itself. */
function baseUrl(): string | undefined {
  return globalThis.document && baseURIOf(document);
}

function parse(url: string | URL, base?: string): URL | null {
  return tryOrNull(() => new URL(url, base));
}

/** In the browser's spelling, without the dot that may end it; '' where there is none. */
function hostOf(url: string): string {
  return parse(url, 'http:a')?.hostname.replace(/\.$/, '') ?? '';
}

/**
 * Many servers read `/%67tag//js` as the plain path, so a rule must too. Of the decoders only the
 * deprecated one never throws; the setter resolves the dots that come to light.
 */
function tidy(url: URL): void {
  url.pathname = url.pathname.replace(/%[2-7]./g, unescape).replace(/[/\\]+/g, '/');
}

/** Whether the parts of a rule that are not its host fit a URL. */
function reader(rule: UrlRule): Entry['fits'] {
  // A page may have put `path` on all objects.
  const { path = '', query = {} }: Partial<UrlRule> = Object.assign(Object.create(null), rule);
  const pattern = toPattern([path].flat(), signs);
  return ({ pathname, searchParams }) =>
    pattern.test(pathname) &&
    Object.entries(query).every(([name, starts]) => begins(searchParams.get(name) ?? '', starts));
}

function begins(value: string, starts: readonly string[]): boolean {
  const not = starts[0]?.startsWith('!') ? '!' : '';
  return starts.some((start) => (not + value).startsWith(start)) === !not;
}
