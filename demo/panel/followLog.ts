import type { Entry } from '../standin/log';

/** Callbacks for the server's log. */
export interface LogListener {
  entry(entry: Entry): void;
  /** The server does not answer. A reconnect is tried each second. */
  lost(): void;
  /** The server answers again. `isNew`: it was restarted and its log is empty. */
  found(isNew: boolean): void;
}

/** How long to wait before reconnecting, in milliseconds. */
const RETRY_DELAY = 1000;

/** Follows the server's log without end, across lost connections and restarts of the server. */
export function followLog(listener: LogListener): void {
  let boot = '';
  let last = 0;
  const connect = () => {
    const stream = new EventSource(`/log/stream?after=${boot}.${last}`);
    let isOpen = false;
    stream.addEventListener('boot', ({ data }) => {
      const isNew = boot !== '' && data !== boot;
      if (data !== boot) last = 0;
      if (boot) listener.found(isNew);
      boot = data;
      isOpen = true;
    });
    stream.addEventListener('message', ({ data }) => {
      const entry: Entry = JSON.parse(data);
      last = entry.id;
      listener.entry(entry);
    });
    // Browsers reconnect in different ways, and some give up, so we reconnect ourselves.
    stream.addEventListener('error', () => {
      stream.close();
      if (isOpen || boot) listener.lost();
      setTimeout(connect, RETRY_DELAY);
    });
  };
  connect();
}
