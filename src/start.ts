import { createCleanup } from './cleanup';
import { type Config, readConfig, type UserConfig } from './config/config';
import { holdAll } from './config/holdAll';
import { blockId } from './config/settings';
import { type ConsentState, recall, undecided } from './consent';
import { createHandle } from './createHandle';
import { letEarly, runsAtOnce } from './early';
import { followOtherPages } from './followOtherPages';
import { installGate } from './installGate';
import type { Kotowari, View } from './kotowari';
import { createRecords } from './record';
import { announce } from './signals/announce';
import { signalGoogle } from './signals/google';
import { hasPrivacySignal } from './signals/hasPrivacySignal';
import { signalMeta } from './signals/meta';
import { signalMicrosoft } from './signals/microsoft';
import { createStorage } from './storage';
import { createStore } from './store';
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
