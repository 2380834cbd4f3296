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

/**
 * Makes what a site is given: it reads the one state, and decides. With an `error` nothing can be
 * decided and nothing is shown.
 */
export function createClient(
  config: Config,
  error: Error | null,
  store: Observable<ConsentState>,
  view: Observable<View>,
  records: Records,
  gpc: boolean,
): Kotowari {
  const warned = new Set<string>();
  const idsOf = (name: string) => {
    const ids = resolveVendorIds(config, name);
    if (!ids.length && !warned.has(name)) {
      warned.add(name);
      const names = new Set([...config.vendors, ...config.partners].flatMap(namesOf));
      console.warn(
        `kotowari: no vendor, row or purpose is named "${name}". Write one of: ${[...names].join(', ')}.`,
      );
    }
    return ids;
  };
  const hasConsent = (name: string) => {
    const ids = idsOf(name);
    return ids.length > 0 && ids.every((id) => store.get().vendors[id]);
  };
  // A server has no shopper: what one request decided would count for all that come after it.
  const isInert = error !== null || typeof document === 'undefined';
  const set = (state: ConsentState, next: View) => {
    if (isInert) return;
    store.set(state);
    view.set(next);
  };
  // A handler that is given `acceptAll` itself calls it with an event.
  const settle = (how: unknown, allows: (id: string) => boolean) =>
    set(
      decide(
        config,
        typeof how === 'string' ? (how as How) : 'api',
        allows,
        gpc,
        store.get().decidedAt,
      ),
      'closed',
    );
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
    view,
    hasConsent,
    acceptAll: (how) => settle(how, () => true),
    rejectAll: (how) => settle(how, () => false),
    withdraw: () => settle('withdraw', () => false),
    update(changes, how) {
      const { asked, vendors } = store.get();
      const next: Record<string, unknown> = { ...vendors };
      for (const id of asked) next[id] = false;
      for (const name of Object.keys(changes)) {
        for (const id of idsOf(name)) next[id] = changes[name];
      }
      settle(how, (id) => next[id] === true);
    },
    reset: () => set(undecided(config, gpc), 'notice'),
    subscribe: store.subscribe,
    whenAllowed: (name, { signal } = {}) =>
      waitUntil(() => hasConsent(name), store.subscribe, signal),
    showNotice: () => set(store.get(), 'notice'),
    showPreferences: () => set(store.get(), 'preferences'),
    records: records.list,
  };
}

/** Returns the names of a vendor or row: its id and its purposes. */
function namesOf({ id, purposes = [] }: Partial<SiteVendor>): readonly unknown[] {
  return [id, ...purposes];
}

/** Resolves once `isTrue`, which is asked again at each change. Nothing listens on afterwards. */
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
