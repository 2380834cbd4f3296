import { createCleanup } from './cleanup';
import { type Config, readConfig, type UserConfig } from './config';
import { type ConsentState, decide, type How, recall, undecided } from './consent';
import { letEarly, runsAtOnce } from './early';
import { followOtherPages } from './followOtherPages';
import { holdAll } from './holdAll';
import { installGate } from './installGate';
import type { Kotowari, View } from './kotowari';
import { vendorsNamed } from './names';
import { createRecords, type Records } from './record';
import { blockId } from './settings';
import { announce } from './signals/announce';
import { signalGoogle } from './signals/google';
import { hasPrivacySignal } from './signals/hasPrivacySignal';
import { signalMeta } from './signals/meta';
import { signalMicrosoft } from './signals/microsoft';
import { createStorage } from './storage';
import { createStore, type Observable } from './store';
import { createTrust, type Trust } from './trust';

/**
 * Wires the parts together, and in a browser installs the gate at once. When `read` throws or gives a
 * bad configuration, all built-in vendors are held, nothing can be allowed, and `error` says why.
 */
export function start(read: () => UserConfig, trust: Trust = createTrust()): Kotowari {
  let config: Config;
  let error: Error | null = null;
  let user: UserConfig | undefined;
  try {
    user = read();
    config = readConfig(user);
  } catch (problem) {
    error = problem as Error;
    config = holdAll(user ?? globalThis.document?.getElementById(blockId)?.textContent);
  }
  const gpc = hasPrivacySignal(config.signals);
  const storage = createStorage(config);
  const records = createRecords(config);
  const recallNow = () => recall(config, error ? null : storage.read(), gpc);
  // A page that is rendered ahead of its visit is held whole, and shows nothing (R79).
  const ahead = globalThis.document?.prerendering && { ...undecided(config, gpc), vendors: {} };
  const store = createStore(ahead || recallNow());
  const view = createStore<View>('closed');
  const kotowari = createHandle(config, error, store, view, records, gpc);
  if (typeof document === 'undefined') return kotowari;
  const shown = () =>
    kotowari.shown ?? { locale: kotowari.locale, textHash: null, configHash: null };
  if (store.get().decided) storage.renew();
  /** What another page has decided, kept and recorded there. */
  let heard: ConsentState;
  store.subscribe((state) => {
    if (state === heard) return;
    storage.write(state);
    records.add(state, shown());
  });
  signalGoogle(store, config);
  for (const { id, signal } of config.vendors) {
    if (signal === 'microsoft') signalMicrosoft(store, id);
    if (signal === 'meta') signalMeta(store, id, config.meta.early);
  }
  announce(store);
  const cleanup = createCleanup(config.vendors, store, config.storage.name);
  installGate(
    letEarly(config, store.get()),
    store,
    (name) => (!gpc && runsAtOnce(config, name)) || kotowari.hasConsent(name),
    trust,
    cleanup.guard,
  );
  const offer = () => {
    if (store.get().how === 'gpc' && records.list().at(-1)?.how !== 'gpc') {
      records.add({ ...store.get(), decidedAt: new Date().toISOString() }, shown());
    }
    if (kotowari.asked.length && config.notice.show === 'banner') kotowari.showNotice();
    else if (view.get() === 'notice') view.set('closed');
  };
  followOtherPages(config.storage.name, (isErased = !storage.read()) => {
    // The cookie of a choice that was erased may still be seen here for a moment.
    const next = isErased ? undecided(config, gpc) : recallNow();
    const { decided, decidedAt } = store.get();
    const isNews = isErased ? decided : (next.decidedAt ?? '') > (decidedAt ?? '');
    if (!ahead && !isNews) return;
    heard = next;
    store.set(next);
    offer();
  });
  if (!ahead) offer();
  return kotowari;
}

function createHandle(
  config: Config,
  error: Error | null,
  store: Observable<ConsentState>,
  view: Observable<View>,
  records: Records,
  gpc: boolean,
): Kotowari {
  const warned = new Set<string>();
  const idsOf = (name: string) => {
    const ids = vendorsNamed(config, name);
    if (!ids.length && !warned.has(name)) {
      warned.add(name);
      console.warn(`kotowari: no vendor, row or purpose is named "${name}"`);
    }
    return ids;
  };
  const hasConsent = (name: string) => {
    const ids = idsOf(name);
    return ids.length > 0 && ids.every((id) => store.get().vendors[id]);
  };
  const set = (state: ConsentState, next: View) => {
    if (error) return;
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
      new Promise((resolve, reject) => {
        const check = () => {
          if (!hasConsent(name)) return;
          stop();
          resolve();
        };
        const stop = store.subscribe(check);
        signal?.addEventListener('abort', () => {
          stop();
          reject(signal.reason);
        });
        signal?.throwIfAborted();
        check();
      }),
    showNotice: () => set(store.get(), 'notice'),
    showPreferences: () => set(store.get(), 'preferences'),
    records: records.list,
  };
}
