import type { Prepared } from './config/prepared';
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
import { createRequestLog } from './gate/requestLog';
import { Date } from './lib/natives';
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
 * Connects all parts, and in a browser installs the gate at once. If the configuration is invalid, everything
 * is held, nothing can be allowed, and `error` says why.
 */
export function start(prepared: Prepared, trust: Trust = createTrust()): Kotowari {
  const parts = createParts(prepared);
  if (typeof document === 'undefined') return parts.client;
  parts.client.late = findLate(parts.config, prepared.isMisplaced);
  const { store, storage } = parts;
  for (const effect of listEffects(parts, trust)) store.subscribe(effect);
  followOtherPages(parts);
  // Later than the look at what other pages have done meanwhile, so that nothing erased comes back.
  whenFree(() => store.get().decided && storage.renew());
  if (!document.prerendering) offer(parts);
  return parts.client;
}

/**
 * Lists the effects of a decision in the order in which they happen: store it, record it, signal it to the
 * tags' consent APIs and to the page, erase what refused vendors stored, and then release tags or cut them
 * off. Each effect has already handled the current state when it is listed here.
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
    if (signal === 'meta') return signalMeta(state, id, config.meta.early);
    return signal && signal !== 'google' ? signalMicrosoft(state, id, signal) : [];
  });
  const cleanup = createCleanup(config.vendors, store, config.storage.name);
  const log = createRequestLog();
  client.requests = log.entries;
  const gate = installGate(
    withExemptions(config, state),
    store,
    (name) => (!client.gpc && isExempt(config, name)) || client.hasConsent(name),
    trust,
    cleanup.guard,
    log,
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
  /** Returns the state of the stored choice as of now. */
  restoreNow(): ConsentState;
  /** A state that another page of the site has decided, and already stored and recorded. */
  fromOtherPage: ConsentState | null;
}

/** Creates the store, the parts that it needs, and the client. */
function createParts({ config, error }: Prepared): Parts {
  const gpc = hasPrivacySignal(config.signals);
  const storage = createStorage(config);
  const records = createRecords(config);
  const restoreNow = () => restore(config, error ? null : storage.read(), gpc);
  // A prerendered page holds everything and shows nothing (R79).
  const ahead = globalThis.document?.prerendering && { ...undecided(config, gpc), vendors: {} };
  const store = createStore<ConsentState>(ahead || restoreNow());
  const view = createStore<View>('closed');
  const client = createClient(config, error, store, view, records, gpc);
  return { config, storage, records, store, view, client, restoreNow, fromOtherPage: null };
}

/** Follows the decisions of other pages of the site, and opens or closes the notice accordingly. */
function followOtherPages(parts: Parts): void {
  const { config, storage, store, client, restoreNow } = parts;
  const wasAhead = document.prerendering;
  syncAcrossPages(config.storage.name, (isErased = !storage.read()) => {
    // An erased cookie may still be visible here for a moment.
    const next = isErased ? undecided(config, client.gpc) : restoreNow();
    const { decided, decidedAt } = store.get();
    const isNews = isErased ? decided : (next.decidedAt ?? '') > (decidedAt ?? '');
    if (!wasAhead && !isNews) return;
    parts.fromOtherPage = next;
    store.set(next);
    offer(parts);
  });
}

/** Opens the notice if there is something to ask. A refusal by the browser's signal is recorded once. */
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
