import { dispatch, Event, EventTarget, Object, Proxy, Reflect } from '../lib/natives';
import { tryOrNull } from '../lib/tryOrNull';
import type { NewTarget } from './patch';
import type { PendingRequests } from './pendingRequests';

type Socket = WebSocket | EventSource;
/** What opens a connection that stays open. */
export type Connector = (new (...args: never[]) => Socket) & { readonly CLOSED: number };
type Listener = [type: string, listener: EventListener, options?: AddEventListenerOptions];

/** What stands in, and the real connection once there is one. */
interface SocketContext {
  readonly Socket: Connector;
  readonly url: string;
  readonly requests: PendingRequests;
  readonly listeners: EventTarget;
  readonly open: () => Socket;
  /** What page code has set. */
  readonly given: Record<PropertyKey, unknown>;
  added: readonly Listener[];
  state: number;
  real: Socket | null;
}

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
  const listeners = new EventTarget();
  const context: SocketContext = {
    Socket,
    url,
    requests,
    listeners,
    open,
    given: {},
    added: [],
    state: 0,
    real: null,
  };
  const own = createOwn(context);
  requests.wait(
    name,
    url,
    () => connect(context),
    () => fail(context),
    listeners,
  );
  return new Proxy(listeners, {
    getPrototypeOf: () => prototype,
    get(_, key) {
      const { real, given } = context;
      const from = [given, own, prototype].find((owner) => Object.hasOwn(owner, key)) ?? Socket;
      // The browser's own properties are not for who stands in.
      const value: unknown = tryOrNull(() => Reflect.get(real ?? from, key));
      return real && typeof value === 'function' ? value.bind(real) : value;
    },
    set: (_, key, value) => Reflect.set(context.real ?? context.given, key, value),
  }) as Socket;
}

/** What page code finds on a connection that waits. */
function createOwn(context: SocketContext): object {
  const { Socket, url, requests, listeners } = context;
  return {
    url,
    get readyState() {
      return context.state;
    },
    addEventListener(...listener: Listener) {
      context.added = [...context.added, listener];
      listeners.addEventListener(...listener);
    },
    removeEventListener(...[type, listener]: Listener) {
      context.added = context.added.filter(([one, other]) => one !== type || other !== listener);
      listeners.removeEventListener(type, listener);
    },
    close() {
      context.state = Socket.CLOSED;
      requests.drop(listeners);
    },
  };
}

function connect(context: SocketContext): void {
  const real = tryOrNull(context.open);
  context.real = real;
  if (!real) return;
  for (const listener of context.added) real.addEventListener(...listener);
  Object.assign(real, context.given);
}

/** Ends as a connection that the network refused. */
function fail(context: SocketContext): void {
  const { Socket, listeners, given } = context;
  context.state = Socket.CLOSED;
  for (const type of ['error', 'close']) {
    const event = new Event(type);
    dispatch(listeners, event);
    (given[`on${type}`] as EventListener | undefined)?.(event);
  }
}
