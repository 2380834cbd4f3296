import type { Entry } from '../standin/log';

/** What is heard of the server. */
export interface LogListener {
  entry(entry: Entry): void;
  /** It does not answer; it is tried again each second. */
  lost(): void;
  /** It answers again; `isNew`: it was started anew, and has forgotten everything. */
  found(isNew: boolean): void;
}

/** How long to wait before the next try, in milliseconds. */
const AGAIN = 1000;

/** Follows the server's log for good: over a broken line, and over a server that was started anew. */
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
    // A browser's own way to try again differs from engine to engine, and some give up.
    stream.addEventListener('error', () => {
      stream.close();
      if (isOpen || boot) listener.lost();
      setTimeout(connect, AGAIN);
    });
  };
  connect();
}
