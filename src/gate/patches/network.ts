import { tryOrNull } from '../../lib/tryOrNull';
import { type Connector, createLater } from '../deferredSocket';
import type { Gate } from '../gate';
import { type Around, always, ownerOf, patch, type Realm, read } from '../patch';
import type { Calls } from '../pendingRequests';
import { getNatively } from '../tag';

/**
 * Asks the gate at the calls by which page code of this realm reaches the network without an element.
 * While the shopper is undecided they wait; refused, they end as a blocked request does.
 */
export function patchNetwork(realm: Realm, gate: Gate, calls: Calls): void {
  const urlOf = createUrlReader(realm);
  const fetchWhenAllowed = async (args: unknown[], go: () => unknown) => {
    // What is wrong with the call is told at once, as the browser would.
    const request = new realm.Request(...(args as [RequestInfo, RequestInit?]));
    const { signal, url } = request;
    args.splice(0, args.length, request);
    await new Promise<void>((resolve, reject) => {
      const abort = () => reject(signal.reason);
      signal.addEventListener('abort', abort);
      if (signal.aborted) abort();
      else calls.wait(url, resolve, () => reject(new TypeError('Failed to fetch')));
    });
    return go();
  };
  patch(realm, 'fetch', gate, (_, args, go) => {
    try {
      return gate.mayRequest(urlOf(args)) ? go() : fetchWhenAllowed(args, go);
    } catch (error) {
      return Promise.reject(error);
    }
  });

  /** For calls whose end nobody waits for: they say that all is well. */
  const send =
    (result: unknown, url: (args: unknown[], self: object) => string): Around =>
    (self, args, go) => {
      const to = url(args, self);
      if (gate.mayRequest(to)) return go();
      calls.wait(to, go, Boolean);
      return result;
    };
  patch(realm.Navigator.prototype, 'sendBeacon', gate, send(true, urlOf));
  patch(realm, 'fetchLater', gate, send({ activated: false }, urlOf));
  // Long reports are posted by a form into a hidden frame.
  const action = (_: unknown, form: object) => getNatively(form as Element, 'action') ?? '';
  patch(realm.HTMLFormElement.prototype, 'submit requestSubmit', gate, send(undefined, action));

  guardXhr(realm, gate, calls);
  for (const name of ['WebSocket', 'EventSource'] as const) {
    const Socket = realm[name] as Connector | undefined;
    if (!Socket) continue;
    const value = new Proxy(Socket, {
      construct(target, args, newTarget) {
        const open = () => {
          const socket: WebSocket | EventSource = Reflect.construct(target, args, newTarget);
          calls.keep(socket);
          return socket;
        };
        const url = urlOf(args);
        return gate.mayRequest(url) ? open() : createLater(target, newTarget, url, open, calls);
      },
    });
    for (const owner of [Socket.prototype, realm]) {
      Object.defineProperty(owner, owner === realm ? name : 'constructor', { value });
    }
  }
}

/** Reads what a call asks for by its first argument: a request, or a URL, which is read once. */
function createUrlReader({ Request }: Realm): (args: unknown[]) => string {
  // The browser's own way takes the requests of every realm, and nothing else.
  const owner = ownerOf(Request?.prototype, 'url') ?? {};
  const { get } = Object.getOwnPropertyDescriptor(owner, 'url') ?? {};
  return (args) => {
    const url = typeof args[0] === 'object' ? tryOrNull(() => get?.call(args[0])) : null;
    if (url) return url;
    if (args.length) args[0] = read(args[0]);
    return `${args[0]}`;
  };
}

function guardXhr({ XMLHttpRequest: { prototype } }: Realm, gate: Gate, calls: Calls): void {
  const opened = new WeakMap<object, unknown[]>();
  const end = (request: object, how: string, value: number) => {
    Object.defineProperty(request, 'readyState', { value, configurable: true });
    for (const type of ['readystatechange', how, 'loadend']) {
      (request as XMLHttpRequest).dispatchEvent(new ProgressEvent(type));
    }
  };
  patch(prototype, 'open abort', always, (self, args, go, name) => {
    if (calls.drop(self) && name === 'abort') end(self, name, 0);
    // What a blocked request has shown is over.
    else Reflect.deleteProperty(self, 'readyState');
    if (args.length > 1) {
      args[1] = read(args[1]);
      opened.set(self, args);
    }
    return go();
  });
  patch(prototype, 'send', gate, (self, _, go) => {
    const [, url, isAsync = true] = opened.get(self) ?? [];
    if (gate.mayRequest(`${url}`)) return go();
    if (!isAsync) throw new DOMException(`Failed to load '${url}'`, 'NetworkError');
    calls.wait(
      `${url}`,
      () => tryOrNull(go),
      () => end(self, 'error', 4),
      self,
    );
  });
}
