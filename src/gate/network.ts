import { attempt } from '../attempt';
import type { Calls } from './calls';
import type { Gate } from './gate';
import { createLater } from './later';
import { getNatively } from './tag';
import { always, type Realm, read, wrap } from './wrap';

const { apply } = Reflect;

/**
 * Asks the gate at the calls by which page code of this realm reaches the network without an element.
 * While the shopper is undecided they wait; refused, they end as a blocked request does.
 */
export function guardNetwork(realm: Realm, gate: Gate, calls: Calls): void {
  guardFetch(realm, gate, calls);
  guardXhr(realm, gate, calls);
  guardSending(realm, gate, calls);
  guardSockets(realm, gate, calls);
}

function guardFetch(realm: Realm, gate: Gate, calls: Calls): void {
  const { get } = Object.getOwnPropertyDescriptor(realm.Request.prototype, 'url') ?? {};
  /** A request's URL, whichever realm it comes from; null for anything else. */
  const urlOf = (input: unknown): string | null =>
    typeof input === 'object' ? attempt(() => apply(get as () => string, input, [])) : null;
  wrap(realm, 'fetch', gate, (self, args, native) => {
    const [input, init] = args as [unknown, RequestInit?];
    const requested = urlOf(input);
    if (args.length && requested === null) {
      try {
        args[0] = read(input);
      } catch (error) {
        return Promise.reject(error);
      }
    }
    const url = requested ?? `${args[0]}`;
    if (!args.length || gate.mayRequest(url)) return apply(native, self, args);
    const signal = init?.signal ?? (input as Request).signal;
    return new Promise((resolve, reject) => {
      const key = {};
      signal?.addEventListener('abort', () => {
        calls.drop(key);
        reject(signal.reason);
      });
      calls.wait(
        key,
        url,
        () => resolve(apply(native, self, args)),
        () => reject(new TypeError('Failed to fetch')),
      );
    });
  });
}

function guardXhr(realm: Realm, gate: Gate, calls: Calls): void {
  const { prototype } = realm.XMLHttpRequest;
  const opened = new WeakMap<object, { url: string; sync: boolean }>();
  wrap(prototype, 'open abort', always, (self, args, native) => {
    calls.drop(self);
    // What a blocked request has shown is over.
    Reflect.deleteProperty(self, 'readyState');
    if (args.length > 1) {
      args[1] = read(args[1]);
      opened.set(self, { url: `${args[1]}`, sync: args.length > 2 && !args[2] });
    }
    return apply(native, self, args);
  });
  wrap(prototype, 'send', gate, (self, args, native) => {
    const { url = '', sync = false } = opened.get(self) ?? {};
    const send = () => apply(native, self, args);
    if (gate.mayRequest(url)) return send();
    if (sync) throw new DOMException(`Failed to load '${url}'`, 'NetworkError');
    calls.wait(
      self,
      url,
      () => attempt(send),
      () => {
        Object.defineProperty(self, 'readyState', { value: 4, configurable: true });
        for (const type of ['readystatechange', 'error', 'loadend']) {
          (self as XMLHttpRequest).dispatchEvent(new ProgressEvent(type));
        }
      },
    );
  });
}

/** Calls that nobody waits for the end of: they say that all is well. */
function guardSending(realm: Realm, gate: Gate, calls: Calls): void {
  const later = (url: string, go: () => unknown) => calls.wait({}, url, go, Boolean);
  wrap(realm.Navigator.prototype, 'sendBeacon', gate, (self, args, native) => {
    if (args.length) args[0] = read(args[0]);
    const send = () => apply(native, self, args);
    if (!args.length || gate.mayRequest(`${args[0]}`)) return send();
    later(`${args[0]}`, send);
    return true;
  });
  wrap(realm, 'fetchLater', gate, (self, args, native) => {
    const { url } = args[0] as Request;
    return gate.mayRequest(url ?? `${args[0]}`) ? apply(native, self, args) : { activated: false };
  });
  // Long reports are posted by a form into a hidden frame.
  wrap(realm.HTMLFormElement.prototype, 'submit requestSubmit', gate, (self, args, native) => {
    const url = getNatively(self as Element, 'action') ?? '';
    const send = () => apply(native, self, args);
    if (gate.mayRequest(url)) return send();
    later(url, send);
  });
}

/** What opens a connection that stays open. */
type Connector = new (...args: never[]) => WebSocket | EventSource;

function guardSockets(realm: Realm, gate: Gate, calls: Calls): void {
  for (const name of ['WebSocket', 'EventSource'] as const) {
    const Socket = realm[name] as Connector;
    const guarded = new Proxy(Socket, {
      construct(target, args, newTarget) {
        if (!args.length) return Reflect.construct(target, args, newTarget);
        const url = `${read(args[0])}`;
        args[0] = url;
        const open = () => {
          const socket: WebSocket | EventSource = Reflect.construct(target, args, newTarget);
          calls.keep(socket);
          return socket;
        };
        return gate.mayRequest(url) ? open() : createLater(target, url, open, calls);
      },
    });
    Object.defineProperty(Socket.prototype, 'constructor', { value: guarded });
    Object.defineProperty(realm, name, { value: guarded });
  }
}
