import type { Calls } from './calls';

type Socket = WebSocket | EventSource;
type Listener = [type: string, listener: EventListener, options?: AddEventListenerOptions];

/**
 * Stands in for a connection that waits for the choice: it shows itself as connecting, takes
 * listeners, and hands everything over to the real one when that is opened.
 */
export function createLater(
  Socket: new (...args: never[]) => Socket,
  url: string,
  open: () => Socket,
  calls: Calls,
): Socket {
  let real: Socket | null = null;
  const ears = new EventTarget();
  let added: Listener[] = [];
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
    dispatchEvent: ears.dispatchEvent.bind(ears),
    close() {
      own.readyState = 3;
      calls.drop(ears);
    },
  };
  const later = new Proxy(ears, {
    getPrototypeOf: () => Socket.prototype,
    get(_, key) {
      const from = real ?? (key in own ? own : Socket);
      const value: unknown = Reflect.get(from, key, from);
      return typeof value === 'function' && real ? value.bind(real) : value;
    },
    set: (_, key, value) => Reflect.set(real ?? own, key, value, real ?? own),
  }) as Socket;
  const start = () => {
    real = open();
    for (const listener of added) real.addEventListener(...listener);
    for (const [key, value] of Object.entries(own))
      if (/^on/.test(key)) Reflect.set(real, key, value);
  };
  const fail = () => {
    own.readyState = 'CLOSING' in Socket ? 3 : 2;
    for (const type of ['error', 'close'].slice(0, Number(own.readyState) - 1)) {
      const event = new Event(type);
      ears.dispatchEvent(event);
      const handler = own[`on${type}`];
      if (typeof handler === 'function') handler.call(later, event);
    }
  };
  calls.wait(ears, url, start, fail);
  return later;
}
