import { dispatch, Event, EventTarget, Object, Proxy, Reflect } from '../lib/natives';
import { tryOrNull } from '../lib/tryOrNull';
import type { NewTarget } from './patch';
import type { PendingRequests } from './pendingRequests';

type Socket = WebSocket | EventSource;
/** What opens a connection that stays open. */
export type Connector = (new (...args: never[]) => Socket) & { readonly CLOSED: number };
type Listener = [type: string, listener: EventListener, options?: AddEventListenerOptions];

/**
 * Stands in for a connection that waits for the choice: it shows itself as connecting, takes
 * listeners, and hands everything over to the real one when that is opened.
 */
export function createDeferredSocket(
  Socket: Connector,
  /** `Socket`, or a class that extends it. */
  { name, prototype }: NewTarget,
  url: string,
  open: () => Socket,
  requests: PendingRequests,
): Socket {
  let real: Socket | null = null;
  const added: Listener[] = [];
  const listeners = new EventTarget();
  /** What page code has set, and what it finds. */
  const given: Own = {};
  const own = createOwn(url, listeners, added);
  const close = () => {
    own.readyState = Socket.CLOSED;
    requests.drop(listeners);
  };
  const connect = () => {
    real = tryOrNull(open);
    for (const listener of added) real?.addEventListener(...listener);
    Object.assign(real ?? {}, given);
  };
  const fail = () => {
    close();
    fire(listeners, given);
  };
  requests.wait(name, url, connect, fail, listeners);
  return new Proxy(listeners, {
    getPrototypeOf: () => prototype,
    get(_, key) {
      const from =
        [given, own, { close }, prototype].find((owner) => Object.hasOwn(owner, key)) ?? Socket;
      // The browser's own properties are not for who stands in.
      const value: unknown = tryOrNull(() => Reflect.get(real ?? from, key));
      return real && typeof value === 'function' ? value.bind(real) : value;
    },
    set: (_, key, value) => Reflect.set(real ?? given, key, value),
  }) as Socket;
}

type Own = Record<PropertyKey, unknown>;

/** What page code finds on a connection that waits; its listeners are `added`. */
function createOwn(url: string, listeners: EventTarget, added: Listener[]): Own {
  return {
    url,
    readyState: 0,
    addEventListener(...listener: Listener) {
      added.push(listener);
      listeners.addEventListener(...listener);
    },
    removeEventListener(...[type, listener]: Listener) {
      const index = added.findIndex(([one, other]) => one === type && other === listener);
      if (index >= 0) added.splice(index, 1);
      listeners.removeEventListener(type, listener);
    },
  };
}

/** Ends as a connection that the network refused. */
function fire(listeners: EventTarget, given: Own): void {
  for (const type of ['error', 'close']) {
    const event = new Event(type);
    dispatch(listeners, event);
    (given[`on${type}`] as EventListener | undefined)?.(event);
  }
}
