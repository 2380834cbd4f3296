import type { Gate } from './gate';

/** The network calls that wait for the choice, and the connections that are open. */
export interface Calls {
  /** Calls `go` once the URL may go out, or `fail` in a later task when it is refused. */
  wait(key: object, url: string, go: () => unknown, fail: () => unknown): void;
  /** Forgets what waits under a key: its caller has given it up. */
  drop(key: object): void;
  /** Remembers a connection to a vendor, to be closed when the vendor is refused. */
  keep(connection: WebSocket | EventSource): void;
  /** To be called after each decision. */
  settle(): void;
}

interface Call {
  readonly url: string;
  readonly go: () => unknown;
  readonly fail: () => unknown;
}

/** The most calls that wait; one more fails at once. */
const most = 1000;

/** Makes the list of what waits; `isDecided` tells whether there is anything to wait for. */
export function createCalls(gate: Gate, isDecided: () => boolean): Calls {
  const waiting = new Map<object, Call>();
  const open = new Set<WebSocket | EventSource>();
  const end = (key: object, call: Call) => {
    waiting.delete(key);
    setTimeout(() => {
      // Asked again: the shopper may have decided anew meanwhile.
      if (gate.mayRequest(call.url)) call.go();
      else call.fail();
    });
  };
  return {
    wait(key, url, go, fail) {
      const call = { url, go, fail };
      if (isDecided() || waiting.size >= most) end(key, call);
      else waiting.set(key, call);
    },
    drop: (key) => void waiting.delete(key),
    keep(connection) {
      if (!gate.isVendors(connection.url)) return;
      open.add(connection);
      connection.addEventListener('close', () => open.delete(connection));
    },
    settle() {
      for (const [key, call] of waiting) {
        if (isDecided() || gate.mayRequest(call.url)) end(key, call);
      }
      for (const connection of open) {
        if (gate.mayRequest(connection.url)) continue;
        open.delete(connection);
        connection.close();
      }
    },
  };
}
