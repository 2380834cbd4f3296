import {
  DOMException,
  dispatch,
  Object,
  ProgressEvent,
  Promise,
  Reflect,
  TypeError,
  urlOfRequest,
  WeakMap,
} from '../../lib/natives';
import { tryOrNull } from '../../lib/tryOrNull';
import type { GateContext } from '../context';
import { type Connector, createDeferredSocket } from '../deferredSocket';
import { type Around, always, patch, type Realm, read, replaceConstructor } from '../patch';

/**
 * Asks the gate at the calls by which page code of this realm reaches the network without an element.
 * While the shopper is undecided they wait; refused, they end as a blocked request does.
 */
export function patchNetwork(realm: Realm, context: GateContext): void {
  patchFetch(realm, context);
  patchSilentCalls(realm, context);
  patchXhr(realm, context);
  patchSockets(realm, context);
}

/** Reads what a call asks for by its first argument: a request of any realm, or a URL, which is read once. */
function urlOf(args: unknown[]): string {
  const url = typeof args[0] === 'object' ? tryOrNull(() => urlOfRequest(args[0])) : null;
  if (url) return url;
  if (args.length) args[0] = read(args[0]);
  return `${args[0]}`;
}

/** Calls that promise an answer. */
function patchFetch(realm: Realm, context: GateContext): void {
  const { gate } = context;
  const { Request } = realm;
  const fetchLater: Around = async (_, args, go, name) => {
    // What is wrong with the call is told at once, as the browser would.
    const request = new Request(...(args as [RequestInfo, RequestInit?]));
    args.splice(0, args.length, request);
    await untilAllowed(context, name, request.url, request.signal);
    return go();
  };
  patch(realm, 'fetch', gate, (self, args, go, name) => {
    try {
      return gate.mayRequest(urlOf(args)) ? go() : fetchLater(self, args, go, name);
    } catch (error) {
      return Promise.reject(error);
    }
  });
  const load: Around = async (_, args, go, name) => {
    for (const each of [args[0]].flat()) await untilAllowed(context, name, urlOf([each]));
    return go();
  };
  patch(realm.Cache?.prototype, 'add addAll', gate, load);
  patch(realm.Worklet?.prototype, 'addModule', gate, load);
}

/** Resolves once a URL may go out; rejects as a request that the network refused. */
function untilAllowed(
  { gate, requests }: GateContext,
  kind: string,
  url: string,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (gate.mayRequest(url)) return resolve();
    const abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    else requests.wait(kind, url, resolve, () => reject(new TypeError('Failed to fetch')));
  });
}

/** Calls whose end nobody waits for: they say that all is well. */
function patchSilentCalls(realm: Realm, context: GateContext): void {
  const { gate, requests } = context;
  const send =
    (result: unknown): Around =>
    (_, args, go, name) =>
      requests.send(name, urlOf(args), go) ?? result;
  patch(realm.Navigator.prototype, 'sendBeacon', gate, send(true));
  patch(realm, 'fetchLater', gate, send({ activated: false }));
}

function patchXhr({ XMLHttpRequest: { prototype } }: Realm, context: GateContext): void {
  const { gate, requests } = context;
  const opened = new WeakMap<object, unknown[]>();
  patch(prototype, 'open abort', always, (self, args, go, name) => {
    if (requests.drop(self) && name === 'abort') endXhr(self, name, 0);
    // What a blocked request has shown is over.
    else Reflect.deleteProperty(self, 'readyState');
    if (args.length > 1) {
      args[1] = read(args[1]);
      opened.set(self, args);
    }
    return go();
  });
  patch(prototype, 'send', gate, (self, _, go) => {
    const [, address, isAsync = true] = opened.get(self) ?? [];
    const url = `${address}`;
    if (gate.mayRequest(url)) return go();
    if (!isAsync) throw new DOMException(`Failed to load '${url}'`, 'NetworkError');
    requests.wait(
      'XMLHttpRequest',
      url,
      () => tryOrNull(go),
      () => endXhr(self, 'error', 4),
      self,
    );
  });
}

function endXhr(request: object, how: string, value: number): void {
  Object.defineProperty(request, 'readyState', { value, configurable: true });
  for (const type of ['readystatechange', how, 'loadend']) {
    dispatch(request as XMLHttpRequest, new ProgressEvent(type));
  }
}

function patchSockets(realm: Realm, { gate, requests }: GateContext): void {
  for (const name of ['WebSocket', 'EventSource'] as const) {
    const native = realm[name] as Connector | undefined;
    if (!native) continue;
    replaceConstructor<WebSocket | EventSource>(realm, name, (make, args, newTarget) => {
      const open = () => {
        const socket = make();
        requests.keep(socket);
        return socket;
      };
      const url = urlOf(args);
      if (gate.mayRequest(url)) return open();
      return createDeferredSocket(native, newTarget, url, open, requests);
    });
  }
}
