import { tryOrNull } from '../lib/tryOrNull';
import type { Calls } from './pendingRequests';

type Socket = WebSocket | EventSource;
/** What opens a connection that stays open. */
export type Connector = (new (...args: never[]) => Socket) & { readonly CLOSED: number };
type Listener = [type: string, listener: EventListener, options?: AddEventListenerOptions];

/**
 * Stands in for a connection that waits for the choice: it shows itself as connecting, takes
 * listeners, and hands everything over to the real one when that is opened.
 */
export function createLater(
  Socket: Connector,
  /** `Socket`, or a class that extends it. */
  { prototype }: { prototype: object },
  url: string,
  open: () => Socket,
  calls: Calls,
): Socket {
  let real: Socket | undefined;
  let added: Listener[] = [];
  const ears = new EventTarget();
  /** What page code has set, and what it finds. */
  const given: Record<PropertyKey, unknown> = {};
  const own: Record<PropertyKey, unknown> = {
    url,
    readyState: 0,
    addEventListener(...listener: Listener) {
      added.push(listener);
      ears.addEventListener(...listener);
    },
    removeEventListener(...[type, listener]: Listener) {
      added = added.filter(([one, other]) => one !== type || other !== listener);
      ears.removeEventListener(type, listener);
    },
    close() {
      own.readyState = Socket.CLOSED;
      calls.drop(ears);
    },
  };
  calls.wait(
    url,
    () => {
      real = tryOrNull(open) ?? undefined;
      if (!real) return;
      for (const listener of added) real.addEventListener(...listener);
      Object.assign(real, given);
    },
    () => {
      own.readyState = Socket.CLOSED;
      for (const type of ['error', 'close']) {
        const event = new Event(type);
        ears.dispatchEvent(event);
        (given[`on${type}`] as EventListener | undefined)?.(event);
      }
    },
    ears,
  );
  return new Proxy(ears, {
    getPrototypeOf: () => prototype,
    get(_, key) {
      const from = [given, own, prototype].find((owner) => Object.hasOwn(owner, key)) ?? Socket;
      // The browser's own properties are not for who stands in.
      const value: unknown = tryOrNull(() => Reflect.get(real ?? from, key));
      return real && typeof value === 'function' ? value.bind(real) : value;
    },
    set: (_, key, value) => Reflect.set(real ?? given, key, value),
  }) as Socket;
}
