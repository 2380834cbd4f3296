import { gateway } from './gateway';
import { knownHosts, standIns } from './index';
import { services } from './services';

/**
 * Replaces every URL of a known ad network by a local one, so that an ordinary browser can be used:
 * `https://t.co` becomes `http://t.co.localhost:8020`. Browsers resolve every `.localhost` host to the machine
 * itself. This works in HTML and in scripts. Snippets that separate host and path (LINE's) have scheme and host
 * in one string; those that separate the scheme have a string that starts with the host.
 */
export function toLocal(text: string, port: number): string {
  return text
    .replace(ADDRESS, (_, host: string) => `http://${host}.localhost:${port}`)
    .replace(BARE_HOST, (_, quote: string, host: string) => `${quote}${host}.localhost:${port}/`);
}

/** Returns the real host for a `Host` header: `t.co` for `t.co.localhost:8020`. */
export function toRealHost(header: string): string {
  return header
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/(.)\.localhost$/, '$1');
}

/**
 * Returns the `hosts` of the configuration for such a page: local hosts follow the rules of the vendors' real
 * ones. Services and the shop's own hosts have no rules.
 */
export function localHosts(): Record<string, string> {
  const routes = standIns
    .filter(({ vendor }) => vendor !== services.vendor && vendor !== gateway.vendor)
    .flatMap((standIn) => standIn.routes);
  const hosts = routes.flatMap((route) => route.hosts);
  return Object.fromEntries(hosts.map((host) => [`${host}.localhost`, host]));
}

const names = knownHosts.map((host) => host.replaceAll('.', '\\.')).join('|');
const ADDRESS = new RegExp(`(?:https?:)?//(${names})(?![\\w.-])`, 'g');
const BARE_HOST = new RegExp(`(["'])(${names})/`, 'g');
