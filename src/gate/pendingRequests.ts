import { listen, Map, Set, setTimeout } from '../lib/natives';
import type { Gate } from './gate';
import type { RequestLog } from './requestLog';

/** The network calls that wait for the choice, and the connections that are open. */
export interface PendingRequests {
  /**
   * Calls `go` in a later task, once the URL may go out, or `fail` when it is refused. `kind` is the name of
   * the function that was called.
   */
  wait(kind: string, url: string, go: () => unknown, fail: () => unknown, key?: object): void;
  /** Calls `go` at once where the URL may go out; else later, or never. Nobody waits for the end of such a call. */
  send<Result>(kind: string, url: string, go: () => Result): Result | undefined;
  /** Forgets what waits under a key: its caller has given it up. Tells whether there was anything. */
  drop(key: object): boolean;
  /** Remembers a connection to a vendor, to be closed when the vendor is refused. */
  keep(connection: WebSocket | EventSource): void;
  /** To be called after each decision. */
  settle(): void;
}

/** The most calls that wait; one more fails at once. */
const most = 1000;

/** Makes the list of what waits; `isDecided` tells whether there is anything to wait for. */
export function createPendingRequests(
  gate: Gate,
  isDecided: () => boolean,
  log: RequestLog,
): PendingRequests {
  const waiting = new Map<object, () => void>();
  const open = new Set<WebSocket | EventSource>();
  const pending: PendingRequests = {
    send(kind, url, go) {
      if (gate.mayRequest(url)) return go();
      pending.wait(kind, url, go, Boolean);
      return undefined;
    },
    wait(kind, url, go, fail, key = {}) {
      log.note(key, 'held', kind, url);
      const settle = () => {
        if (!gate.mayRequest(url) && !isDecided() && waiting.size <= most) return;
        setTimeout(() => {
          if (!waiting.delete(key)) return;
          // Asked again: the shopper may have decided anew meanwhile.
          const isFree = gate.mayRequest(url);
          log.note(key, isFree ? 'released' : 'refused', kind, url);
          if (isFree) go();
          else fail();
        });
      };
      waiting.set(key, settle);
      settle();
    },
    drop: (key) => waiting.delete(key),
    keep(connection) {
      if (!gate.isVendors(connection.url)) return;
      open.add(connection);
      listen(connection, 'close', () => open.delete(connection));
    },
    settle() {
      for (const settle of waiting.values()) settle();
      for (const connection of open) {
        if (!gate.mayRequest(connection.url)) connection.close();
      }
    },
  };
  return pending;
}
