import type { Entry } from '../../demo/standin/log';

/** What differs from one visit to the next, or with consent: it is no part of a request's shape. */
const VOLATILE = [
  ...['rnd', 'dl', 'topUrl', 'cid', 'sid', 'vid', 'auid', 'fbp', 'twpid', 'snexid', 'yjsu', 'aid'],
  ...['gcs', 'gcd', 'npa', 'asc'],
];

/** A request without what is new each time: `image tr.line.me/tag.gif?c_t=lap&…`. */
export function shape({ kind, url }: Entry): string {
  const { host, pathname, searchParams } = new URL(url);
  for (const name of VOLATILE) searchParams.delete(name);
  const query = decodeURIComponent(searchParams.toString());
  return `${kind} ${host}${pathname}${query && `?${query}`}`;
}

/** The shapes of requests, sorted: two lists are equal when the multisets are. */
export function shapes(entries: readonly Entry[]): string[] {
  return entries.filter(isNoStream).map(shape).sort();
}

/** Clarity sends for as long as the page is open: only its first sending counts. */
function isNoStream({ host }: Entry, index: number, entries: readonly Entry[]): boolean {
  return host !== 'y.clarity.ms' || entries.findIndex((entry) => entry.host === host) === index;
}

/** The vendors that received something, sorted. */
export function receivers(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ vendor }) => vendor))].sort();
}

/** Scripts, in order, by vendor. */
export function scriptOrder(ran: readonly string[], names: readonly string[]): string[] {
  return ran.filter((name) => names.includes(name));
}
