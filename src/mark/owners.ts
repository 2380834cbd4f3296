import * as builtIn from '../../vendors/index';
import { tagManagerRules } from '../../vendors/tag-managers';
import { tagManagerName } from '../gate/gate';
import { createMatcher, type Match } from '../gate/rules';
import type { Config, UrlRule, VendorRules } from '../types';

/** Looks up the names for a mark, by the same rules as the gate. */
export interface Owners {
  /** Vendors of a URL with http, https, ws, wss or no scheme. Empty if it is not a vendor's. */
  ofUrl(url: string, base?: string): readonly string[];
  /** Vendors of any URL on the host. */
  ofHost(url: string, base?: string): readonly string[];
  /** Vendors that a connection hint contacts, if the host serves nothing but tags. */
  ofHint(url: string, base?: string): readonly string[];
  /** Vendors whose script defines a global that the code uses. */
  ofGlobals(code: string): readonly string[];
  /** Whether code contains a vendor's host or global at all: a quick first test. */
  mayOwn(code: string): boolean;
  /** The top-level globals of these vendors' base code. */
  globalsOf(names: readonly string[]): ReadonlySet<string>;
}

/** The rules of the built-in vendors, with the globals that only marking reads. */
const known: readonly VendorRules[] = Object.values(builtIn).map((vendor) =>
  'globals' in vendor ? { ...vendor.rules, globals: vendor.globals } : vendor.rules,
);

/** Stands for the shop's page when a URL has no host. */
const shop = 'https://shop.invalid/';

/** Creates the look-up for a site, including its own vendors and `hosts`. */
export function createOwners({ vendors, hosts }: Config): Owners {
  const match = createMatcher(vendors, tagManagerRules, hosts);
  const matchHost = createMatcher(vendors.map(byHost), tagManagerRules.map(hostOnly), hosts);
  const matchHint = createMatcher(vendors.map(byHint), tagManagerRules.map(hostOnly), hosts);
  const own = Object.keys(hosts);
  const clues = cluesTo(vendors, own);
  const ask = (by: typeof match) => (url: string, base?: string) =>
    base || namesHost.test(url) ? namesOf(by(resolve(url, base && resolve(base, shop)))) : [];
  return {
    ofUrl: ask(match),
    ofHost: ask(matchHost),
    ofHint: ask(matchHint),
    ofGlobals: (code) =>
      vendors.filter(({ defines }) => defines?.some((name) => code.includes(name))).map(idOf),
    mayOwn: (code) => clues.test(code),
    globalsOf: (names) =>
      // The configuration has the gate's rules only, so the built-in globals are added.
      globalsOf([...vendors, ...known].filter(({ id }) => names.includes(id))),
  };
}

/** Matches URLs that may leave the shop's host. Browsers ignore line ends and tabs in URLs. */
export const namesHost = /:|[/\\][\t\r\n]*[/\\]/;

/** Returns '' for an invalid URL, or a host longer than RFC 1035, 2.3.4 allows. */
function resolve(url: string, base = shop): string {
  const resolved = URL.canParse(url, base) ? new URL(url, base) : null;
  return resolved && resolved.hostname.length < 255 ? resolved.href : '';
}

function namesOf(found: Match | null): readonly string[] {
  return found ? [...found.vendors, ...(found.isTagManager ? [tagManagerName] : [])] : [];
}

function hostOnly({ host }: UrlRule): UrlRule {
  return { host };
}

function byHost({ never: _, hold, ...rest }: VendorRules): VendorRules {
  return { ...rest, hold: hold.map(hostOnly) };
}

/** Drops rules for hosts that other services share, because a hint has no path to tell them apart. */
function byHint(rules: VendorRules): VendorRules {
  return byHost({ ...rules, hold: rules.hold.filter((rule) => !isShared(rule)) });
}

function isShared({ host, path }: UrlRule): boolean {
  return path !== undefined && [host].flat().some((name) => sharedHosts.includes(name));
}

/** Hosts with other services: log-in, maps, fonts, Facebook itself, images, share buttons. */
const sharedHosts: readonly string[] = [
  '.google.com',
  '.google.co.jp',
  '.facebook.com',
  's.yimg.jp',
  'd.line-scdn.net',
  't.co',
  'platform.twitter.com',
];

function idOf({ id }: VendorRules): string {
  return id;
}

/** Matches any host in the rules and any global that a vendor's script defines. */
function cluesTo(vendors: readonly VendorRules[], own: readonly string[]): RegExp {
  const rules = [...vendors.flatMap(({ hold }) => hold), ...tagManagerRules];
  const hosts = rules.flatMap(({ host }) => host).map((host) => host.replace(/^\./, ''));
  const globals = vendors.flatMap(({ defines = [] }) => defines);
  const words = [...hosts, ...own, ...globals].map((word) => word.replaceAll('.', '\\.'));
  return RegExp(words.join('|'), 'i');
}

/** Takes `SmartnewsAds` from `SmartnewsAds.p`. `dataLayer` belongs to Google's signal, not to a vendor. */
function globalsOf(vendors: readonly VendorRules[]): ReadonlySet<string> {
  const names = vendors.flatMap(({ queues = [], defines = [], globals = [] }) => [
    ...queues,
    ...defines,
    ...globals,
  ]);
  return new Set(['dataLayer', ...names.map((name) => name.split('.')[0] ?? name)]);
}
