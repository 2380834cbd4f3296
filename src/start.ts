import { prepareConfig } from './config/prepareConfig';
import type { Settings } from './config/settings';
import { recall, undecided } from './core/consent';
import { createClient } from './core/createClient';
import { isExempt, withExemptions } from './core/exemptions';
import { createStorage } from './core/storage';
import { createStore } from './core/store';
import { syncAcrossPages } from './core/syncAcrossPages';
import { createCleanup } from './effects/cleanup';
import { createRecords } from './effects/records/createRecords';
import { announce } from './effects/signals/announce';
import { signalGoogle } from './effects/signals/google';
import { hasPrivacySignal } from './effects/signals/hasPrivacySignal';
import { signalMeta } from './effects/signals/meta';
import { signalMicrosoft } from './effects/signals/microsoft';
import { installGate } from './gate/installGate';
import { createTrust, type Trust } from './lib/trust';
import type { ConsentState, Kotowari, View } from './types';

/**
 * Wires the parts together, and in a browser installs the gate at once. With a bad configuration all
 * built-in vendors are held, nothing can be allowed, and `error` says why.
 */
export function start(settings: Settings, trust: Trust = createTrust()): Kotowari {
  const { config, error } = prepareConfig(settings);
  const gpc = hasPrivacySignal(config.signals);
  const storage = createStorage(config);
  const records = createRecords(config);
  const recallNow = () => recall(config, error ? null : storage.read(), gpc);
  // A page that is rendered ahead of its visit is held whole, and shows nothing (R79).
  const ahead = globalThis.document?.prerendering && { ...undecided(config, gpc), vendors: {} };
  const store = createStore(ahead || recallNow());
  const view = createStore<View>('closed');
  const kotowari = createClient(config, error, store, view, records, gpc);
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
    withExemptions(config, store.get()),
    store,
    (name) => (!gpc && isExempt(config, name)) || kotowari.hasConsent(name),
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
  syncAcrossPages(config.storage.name, (isErased = !storage.read()) => {
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
