import { Object, Promise, Set } from '../lib/natives';
import type {
  Config,
  ConsentState,
  How,
  Kotowari,
  Observable,
  Records,
  SiteVendor,
  View,
} from '../types';
import { decide, undecided } from './consent';
import { resolveVendorIds } from './resolveVendorIds';

interface ClientContext {
  readonly config: Config;
  readonly store: Observable<ConsentState>;
  readonly view: Observable<View>;
  readonly gpc: boolean;
  /** Whether the client can neither decide nor show anything. */
  readonly isInert: boolean;
  /** Unknown names that were already reported. */
  readonly warned: Set<string>;
}

/** Creates the API of a page. If there is an `error`, it can neither decide nor show anything. */
export function createClient(
  config: Config,
  error: Error | null,
  store: Observable<ConsentState>,
  view: Observable<View>,
  records: Records,
  gpc: boolean,
): Kotowari {
  // A server has no shopper: a decision in one request would apply to all later ones.
  const isInert = error !== null || typeof document === 'undefined';
  const context: ClientContext = { config, store, view, gpc, isInert, warned: new Set() };
  return {
    get state() {
      return store.get();
    },
    get locale() {
      return config.locale || globalThis.document?.documentElement.lang || 'ja';
    },
    get asked() {
      return store.get().asked;
    },
    gpc,
    vendors: config.vendors,
    partners: config.partners,
    config,
    error,
    shown: null,
    late: null,
    requests: [],
    view,
    hasConsent: (name) => hasConsent(context, name),
    acceptAll: (how) => settle(context, how, () => true),
    rejectAll: (how) => settle(context, how, () => false),
    withdraw: () => settle(context, 'withdraw', () => false),
    update: (changes, how) => update(context, changes, how),
    reset: () => set(context, undecided(config, gpc), 'notice'),
    subscribe: store.subscribe,
    whenAllowed: (name, { signal } = {}) =>
      waitUntil(() => hasConsent(context, name), store.subscribe, signal),
    showNotice: () => set(context, store.get(), 'notice'),
    showPreferences: () => set(context, store.get(), 'preferences'),
    records: records.list,
    // Whoever starts the client knows where the panel comes from.
    debug: () => Promise.resolve(),
  };
}

function hasConsent(context: ClientContext, name: string): boolean {
  const ids = resolve(context, name);
  return ids.length > 0 && ids.every((id) => context.store.get().vendors[id]);
}

/** Returns the ids that a name stands for. Warns once about a name that stands for none. */
function resolve({ config, warned }: ClientContext, name: string): readonly string[] {
  const ids = resolveVendorIds(config, name);
  if (!ids.length && !warned.has(name)) {
    warned.add(name);
    const names = new Set([...config.vendors, ...config.partners].flatMap(namesOf));
    console.warn(
      `kotowari: no vendor, row or purpose is named "${name}". Write one of: ${[...names].join(', ')}.`,
    );
  }
  return ids;
}

/** Returns the names of a vendor or row: its id and its purposes. */
function namesOf({ id, purposes = [] }: Partial<SiteVendor>): readonly unknown[] {
  return [id, ...purposes];
}

function update(
  context: ClientContext,
  changes: Readonly<Partial<Record<string, boolean>>>,
  how: How | undefined,
): void {
  const { asked, vendors } = context.store.get();
  const next: Record<string, unknown> = { ...vendors };
  for (const id of asked) next[id] = false;
  for (const name of Object.keys(changes)) {
    for (const id of resolve(context, name)) next[id] = changes[name];
  }
  settle(context, how, (id) => next[id] === true);
}

/** Makes a decision and closes what is open. */
function settle(context: ClientContext, how: unknown, allows: (id: string) => boolean): void {
  const { config, store, gpc } = context;
  // `how` is an event if page code uses `acceptAll` itself as an event handler.
  const way = typeof how === 'string' ? (how as How) : 'api';
  set(context, decide(config, way, allows, gpc, store.get().decidedAt), 'closed');
}

function set({ isInert, store, view }: ClientContext, state: ConsentState, next: View): void {
  if (isInert) return;
  store.set(state);
  view.set(next);
}

/** Resolves once `isTrue`, which is checked at each change. Leaves no listener behind. */
function waitUntil(
  isTrue: () => boolean,
  subscribe: (listener: () => void) => () => void,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    if (isTrue()) return resolve();
    const finish = (settle: () => void) => {
      stop();
      signal?.removeEventListener('abort', onAbort);
      settle();
    };
    const onAbort = () => finish(() => reject(signal?.reason));
    const stop = subscribe(() => isTrue() && finish(resolve));
    signal?.addEventListener('abort', onAbort);
  });
}
