import { knownHosts } from './index';

/**
 * Turns every address of a known ad network into one of this machine, so that a person's browser
 * needs no setting: `https://t.co` becomes `http://t.co.localhost:8020`. Browsers resolve every
 * name below `.localhost` to the machine itself. Works on HTML and on script alike; snippets that
 * keep the host apart from the path (LINE's) have it with its scheme in one string, and those that keep
 * the scheme apart begin a string with the host.
 */
export function toLocal(text: string, port: number): string {
  return text
    .replace(ADDRESS, (_, host: string) => `http://${host}.localhost:${port}`)
    .replace(BARE_HOST, (_, quote: string, host: string) => `${quote}${host}.localhost:${port}/`);
}

/** The host that a `Host` header means: `t.co` for `t.co.localhost:8020`. */
export function realHost(header: string): string {
  return header
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/(.)\.localhost$/, '$1');
}

/** What Kotowari must be told in such a page: each local host lends the rules of the real one. */
export function localHosts(): Record<string, string> {
  return Object.fromEntries(knownHosts.map((host) => [`${host}.localhost`, host]));
}

const names = knownHosts.map((host) => host.replaceAll('.', '\\.')).join('|');
const ADDRESS = new RegExp(`(?:https?:)?//(${names})(?![\\w.-])`, 'g');
const BARE_HOST = new RegExp(`(["'])(${names})/`, 'g');
