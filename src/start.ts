import { prepareConfig } from './config/prepareConfig';
import type { Settings } from './config/settings';
import { restore, undecided } from './core/consent';
import { createClient } from './core/createClient';
import { isExempt, withExemptions } from './core/exemptions';
import { type ChoiceStorage, createStorage } from './core/storage';
import { createStore } from './core/store';
import { syncAcrossPages } from './core/syncAcrossPages';
import { createCleanup } from './effects/cleanup';
import { createRecords } from './effects/records/createRecords';
import { announce } from './effects/signals/announce';
import { signalGoogle } from './effects/signals/google';
import { hasPrivacySignal } from './effects/signals/hasPrivacySignal';
import { signalMeta } from './effects/signals/meta';
import { signalMicrosoft } from './effects/signals/microsoft';
import { findLate } from './gate/findLate';
import { installGate } from './gate/installGate';
import { createTrust, type Trust } from './lib/trust';
import { whenFree } from './lib/whenFree';
import type {
  Config,
  ConsentState,
  Effect,
  Kotowari,
  Observable,
  Records,
  Shown,
  View,
} from './types';

/**
 * Wires the parts together, and in a browser installs the gate at once. With a bad configuration all
 * built-in vendors are held, nothing can be allowed, and `error` says why.
 */
export function start(settings: Settings, trust: Trust = createTrust()): Kotowari {
  const parts = createParts(prepareConfig(settings));
  if (typeof document === 'undefined') return parts.client;
  parts.client.late = findLate(parts.config, settings.isMisplaced);
  const { store, storage } = parts;
  for (const effect of listEffects(parts, trust)) store.subscribe(effect);
  followOtherPages(parts);
  // Later than the look at what other pages have done meanwhile, so that nothing erased comes back.
  whenFree(() => store.get().decided && storage.renew());
  if (!document.prerendering) offer(parts);
  return parts.client;
}

/**
 * What a decision does, in the order in which it is done: it is stored and recorded, the tags' consent
 * APIs and the page are told, what refused vendors stored is erased, and then tags are released or cut
 * off. Each effect has already acted on the present state when it stands here.
 */
function listEffects(parts: Parts, trust: Trust): Effect[] {
  const { config, store, storage, client } = parts;
  const state = store.get();
  const ofOwnPage = (effect: Effect): Effect => {
    return (next) => next !== parts.fromOtherPage && effect(next);
  };
  const stored = ofOwnPage(storage.write);
  const recorded = ofOwnPage((next) => parts.records.add(next, shownBy(client)));
  const google = signalGoogle(state, config);
  const others = config.vendors.flatMap(({ id, signal }) => {
    if (signal === 'microsoft') return signalMicrosoft(state, id);
    return signal === 'meta' ? signalMeta(state, id, config.meta.early) : [];
  });
  const cleanup = createCleanup(config.vendors, store, config.storage.name);
  const gate = installGate(
    withExemptions(config, state),
    store,
    (name) => (!client.gpc && isExempt(config, name)) || client.hasConsent(name),
    trust,
    cleanup.guard,
  );
  return [stored, recorded, google, ...others, announce, cleanup.update, gate];
}

interface Parts {
  readonly config: Config;
  readonly storage: ChoiceStorage;
  readonly records: Records;
  readonly store: Observable<ConsentState>;
  readonly view: Observable<View>;
  readonly client: Kotowari;
  /** What the stored choice says now. */
  restoreNow(): ConsentState;
  /** The state that another page of the site has decided, stored and recorded. */
  fromOtherPage: ConsentState | null;
}

/** Makes the one store, what lies behind it, and the client that a page works with. */
function createParts({ config, error }: { config: Config; error: Error | null }): Parts {
  const gpc = hasPrivacySignal(config.signals);
  const storage = createStorage(config);
  const records = createRecords(config);
  const restoreNow = () => restore(config, error ? null : storage.read(), gpc);
  // A page that is rendered ahead of its visit is held whole, and shows nothing (R79).
  const ahead = globalThis.document?.prerendering && { ...undecided(config, gpc), vendors: {} };
  const store = createStore<ConsentState>(ahead || restoreNow());
  const view = createStore<View>('closed');
  const client = createClient(config, error, store, view, records, gpc);
  return { config, storage, records, store, view, client, restoreNow, fromOtherPage: null };
}

/** Takes over what another page of the site decides, and asks or stops asking. */
function followOtherPages(parts: Parts): void {
  const { config, storage, store, client, restoreNow } = parts;
  const wasAhead = document.prerendering;
  syncAcrossPages(config.storage.name, (isErased = !storage.read()) => {
    // The cookie of a choice that was erased may still be seen here for a moment.
    const next = isErased ? undecided(config, client.gpc) : restoreNow();
    const { decided, decidedAt } = store.get();
    const isNews = isErased ? decided : (next.decidedAt ?? '') > (decidedAt ?? '');
    if (!wasAhead && !isNews) return;
    parts.fromOtherPage = next;
    store.set(next);
    offer(parts);
  });
}

/** Shows the notice to who is asked. A refusal by the browser's signal is recorded once. */
function offer({ config, records, store, view, client }: Parts): void {
  const state = store.get();
  if (state.how === 'gpc' && records.list().at(-1)?.how !== 'gpc') {
    records.add({ ...state, decidedAt: new Date().toISOString() }, shownBy(client));
  }
  if (client.asked.length && config.notice.show === 'banner') client.showNotice();
  else if (view.get() === 'notice') view.set('closed');
}

function shownBy({ shown, locale, late }: Kotowari): Shown {
  return { ...(shown ?? { locale, textHash: null, configHash: null }), ...(late && { late }) };
}
