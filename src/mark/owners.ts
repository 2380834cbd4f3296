import * as builtIn from '../../vendors/index';
import { tagManagerRules } from '../../vendors/tag-managers';
import { carrierName } from '../gate/gate';
import { createMatcher, type Match } from '../gate/rules';
import type { Config, UrlRule, VendorRules } from '../types';

/** Tells what a mark has to name, from the rules that the gate itself goes by. */
export interface Owners {
  /** For a URL of http, https, ws or wss, or one without a scheme; empty when it is nobody's. */
  ofUrl(url: string, base?: string): readonly string[];
  /** For all that a host may serve: a connection to it is one to each of them. */
  ofHost(url: string, base?: string): readonly string[];
  /** For what a hint to connect names, where the host serves tags and nothing else. */
  ofHint(url: string, base?: string): readonly string[];
  /** Those whose script alone defines a global that this code names. */
  ofGlobals(code: string): readonly string[];
  /** Whether code has anything in it that could make it a vendor's. */
  mayOwn(code: string): boolean;
  /** The globals that vendors' base code builds and uses, without what hangs on them. */
  globalsOf(names: readonly string[]): ReadonlySet<string>;
}

/** What is known of the built-in vendors, beside what the gate reads. */
const known: readonly VendorRules[] = Object.values(builtIn).map((vendor) =>
  'globals' in vendor ? { ...vendor.rules, globals: vendor.globals } : vendor.rules,
);

/** A page of the shop, as far as addresses without a host are resolved against it. */
const shop = 'https://shop.invalid/';

/** Makes the one look-up of a site, with its own vendors and `hosts`. */
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
      // What the gate reads of the vendors here is not all that is known of them.
      globalsOf([...vendors, ...known].filter(({ id }) => names.includes(id))),
  };
}

/** What a URL has that does not stay with the shop. Browsers skip line ends and tabs within it. */
export const namesHost = /:|[/\\][\t\r\n]*[/\\]/;

/** Empty for what is no URL, or has a host that is too long to be one (RFC 1035, 2.3.4). */
function resolve(url: string, base = shop): string {
  const resolved = URL.canParse(url, base) ? new URL(url, base) : null;
  return resolved && resolved.hostname.length < 255 ? resolved.href : '';
}

function namesOf(found: Match | null): readonly string[] {
  return found ? [...found.vendors, ...(found.carrier ? [carrierName] : [])] : [];
}

function hostOnly({ host }: UrlRule): UrlRule {
  return { host };
}

function byHost({ never: _, hold, ...rest }: VendorRules): VendorRules {
  return { ...rest, hold: hold.map(hostOnly) };
}

/** Without the hosts on which other services live: a hint has no path that would tell. */
function byHint(rules: VendorRules): VendorRules {
  return byHost({ ...rules, hold: rules.hold.filter((rule) => !isShared(rule)) });
}

function isShared({ host, path }: UrlRule): boolean {
  return path !== undefined && [host].flat().some((name) => sharedHosts.includes(name));
}

/** Log-in, maps, fonts and reCAPTCHA; Facebook itself; pictures; the buttons of LINE and X. */
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

/** Finds a host of the rules, or a global that needs a vendor's script. */
function cluesTo(vendors: readonly VendorRules[], own: readonly string[]): RegExp {
  const rules = [...vendors.flatMap(({ hold }) => hold), ...tagManagerRules];
  const hosts = rules.flatMap(({ host }) => host).map((host) => host.replace(/^\./, ''));
  const globals = vendors.flatMap(({ defines = [] }) => defines);
  const words = [...hosts, ...own, ...globals].map((word) => word.replaceAll('.', '\\.'));
  return RegExp(words.join('|'), 'i');
}

/** `SmartnewsAds.p` hangs on `SmartnewsAds`. Google's queue belongs to its signal, not to a vendor. */
function globalsOf(vendors: readonly VendorRules[]): ReadonlySet<string> {
  const names = vendors.flatMap(({ queues = [], defines = [], globals = [] }) => [
    ...queues,
    ...defines,
    ...globals,
  ]);
  return new Set(['dataLayer', ...names.map((name) => name.split('.')[0] ?? name)]);
}
