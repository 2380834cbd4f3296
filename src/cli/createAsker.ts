import pLimit, { type LimitFunction } from 'p-limit';

/** Asks for an address, and follows no redirect. */
export type Ask = (url: string, method: 'HEAD' | 'GET') => Promise<Response>;

/** How the servers of others are asked. */
export interface AskOptions {
  /** How long an answer may take, in milliseconds. */
  readonly timeout: number;
  /** How many requests may be on their way at once; never two to one host. */
  readonly parallel: number;
  /** Node's own `fetch`, but for tests. */
  readonly fetch: typeof fetch;
}

/** Who asks, so that the other side knows. */
const headers = {
  'User-Agent': 'kotowari-links (checks the links of a terms page)',
  'Accept-Language': 'ja,en;q=0.5',
  Accept: 'text/html,*/*;q=0.5',
};

/** Makes a polite way to ask: a bound for all, and for each host one request at a time. */
export function createAsker({ timeout, parallel, fetch }: AskOptions): Ask {
  const all = pLimit(parallel);
  const hosts = new Map<string, LimitFunction>();
  return (url, method) => {
    const { host } = new URL(url);
    const turn = hosts.get(host) ?? pLimit(1);
    hosts.set(host, turn);
    return turn(() =>
      all(() =>
        fetch(url, { method, headers, redirect: 'manual', signal: AbortSignal.timeout(timeout) }),
      ),
    );
  };
}
