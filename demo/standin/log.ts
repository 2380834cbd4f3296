import type { ServerResponse } from 'node:http';

/** One request that reached the server. */
export interface Entry {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** The vendor that received it; `shop` for the page's own hosts, `unknown` for other hosts. */
  readonly vendor: string;
  readonly method: string;
  readonly host: string;
  /** The URL with the vendor's real host. */
  readonly url: string;
  /** The destination by `Sec-Fetch-Dest`: `script`, `image`, `empty`. */
  readonly kind: string;
  readonly referer: string;
  readonly cookies: string;
  readonly body: string;
  /** The user agent, by which a test recognises its own requests. */
  readonly agent: string;
}

/** The requests in order of arrival. */
export interface Log {
  readonly entries: readonly Entry[];
  /** Adds a request. If `answer` is given, the request counts as under way until that is closed. */
  add(entry: Omit<Entry, 'id' | 'time'>, answer?: ServerResponse): void;
  /** Returns the requests whose answers are not complete. */
  underWay(): readonly Entry[];
  clear(): void;
  /** Calls `listener` for each later entry, and with null if the log is cleared. */
  subscribe(listener: (entry: Entry | null) => void): () => void;
}

/** Creates an empty log. It keeps the last 2,000 entries, so that a long-running demo does not grow. */
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
