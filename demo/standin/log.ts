import type { ServerResponse } from 'node:http';

/** One request that reached the server. */
export interface Entry {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** The vendor that it reached; `shop` for the page's own hosts, `unknown` for any other. */
  readonly vendor: string;
  readonly method: string;
  readonly host: string;
  /** With the network's real name, whatever the address was. */
  readonly url: string;
  /** What the browser wanted it for, by `Sec-Fetch-Dest`: `script`, `image`, `empty`. */
  readonly kind: string;
  readonly referer: string;
  readonly cookies: string;
  readonly body: string;
  /** The browser's name for itself: a test tells its own requests by it. */
  readonly agent: string;
}

/** What arrived, in the order of arrival. */
export interface Log {
  readonly entries: readonly Entry[];
  /** With the answer, the request counts as under way until the browser has that, or has gone. */
  add(entry: Omit<Entry, 'id' | 'time'>, answer?: ServerResponse): void;
  /** The requests that still wait for the end of their answer. */
  underWay(): readonly Entry[];
  clear(): void;
  /** Calls `listener` for each later entry, and with null when the log is cleared. */
  subscribe(listener: (entry: Entry | null) => void): () => void;
}

/** Creates an empty log. It keeps the last 2,000 entries, so that an open demo never grows. */
export function createLog(keep = 2000): Log {
  const entries: Entry[] = [];
  const waiting = new Set<Entry>();
  const listeners = new Set<(entry: Entry | null) => void>();
  let count = 0;
  const tell = (entry: Entry | null): void => {
    for (const listener of listeners) listener(entry);
  };
  return {
    entries,
    add(entry, answer) {
      count += 1;
      const full = { id: count, time: new Date().toISOString(), ...entry };
      entries.push(full);
      if (entries.length > keep) entries.shift();
      if (answer && !answer.closed) {
        waiting.add(full);
        answer.once('close', () => waiting.delete(full));
      }
      tell(full);
    },
    underWay: () => [...waiting],
    clear() {
      entries.length = 0;
      tell(null);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
