import type { Entry } from './standin/log';

/** Parameters that differ between visits or with consent, so they are no part of a request's shape. */
const VOLATILE = [
  ...['rnd', 'dl', 'topUrl', 'cid', 'sid', 'vid', 'auid', 'fbp', 'twpid', 'snexid', 'yjsu', 'aid'],
  ...['gcs', 'gcd', 'npa', 'asc', 'beat', 'at'],
];

/** Describes a request without its volatile parameters: `image tr.line.me/tag.gif?c_t=lap&…`. */
export function shape({ kind, url }: Entry): string {
  const { host, pathname, searchParams } = new URL(url);
  for (const name of VOLATILE) searchParams.delete(name);
  const query = decodeURIComponent(searchParams.toString());
  return `${kind} ${host}${pathname}${query && `?${query}`}`;
}
