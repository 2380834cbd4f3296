import { act } from 'preact/test-utils';
import { readConfig } from '../../../src/config/readConfig';
import { undecided } from '../../../src/core/consent';
import { createStore } from '../../../src/core/store';
import type { ConsentState, How, Kotowari, UserConfig, View } from '../../../src/types';

/** What a fake handle begins with. */
interface Fake {
  locale?: string;
  view?: View;
  gpc?: boolean;
  /** The vendors that are asked about, where it is not all of them. */
  asked?: readonly string[];
  decided?: boolean;
}

/** A handle without a gate: real configuration, real stores, and the calls it was given. */
export function fakeKotowari(
  settings: UserConfig = {},
  { locale = 'ja', view = 'notice', gpc = false, asked, decided = false }: Fake = {},
): Kotowari & { readonly calls: string[] } {
  const config = readConfig(settings);
  const ids = config.vendors.map(({ id }) => id);
  const all = (allowed: boolean) => Object.fromEntries(ids.map((id) => [id, allowed]));
  const state = createStore<ConsentState>({
    ...undecided(config, gpc),
    ...(decided && { decided, asked: [], decidedAt: '2026-10-01T03:00:00.000Z', how: 'notice' }),
  });
  const views = createStore<View>(view);
  const calls: string[] = [];
  let isAsked = !decided || asked !== undefined;
  const set = (call: string, how: How, vendors: Readonly<Record<string, boolean>>) => {
    calls.push(call);
    isAsked = false;
    const next: ConsentState = {
      decided: true,
      vendors,
      asked: [],
      decidedAt: '2026-11-01T03:00:00.000Z',
      how,
      policyVersion: '',
      gpc: false,
    };
    act(() => {
      state.set(next);
      views.set('closed');
    });
  };
  return {
    calls,
    get state() {
      return state.get();
    },
    get asked() {
      return isAsked ? (asked ?? ids) : [];
    },
    gpc,
    vendors: config.vendors,
    partners: config.partners,
    config,
    locale,
    error: null,
    shown: null,
    late: null,
    requests: [],
    debug: () => Promise.resolve(),
    view: views,
    hasConsent: (name) => state.get().vendors[name] === true,
    acceptAll: (how = 'api') => set(`acceptAll ${how}`, how, all(true)),
    rejectAll: (how = 'api') => set(`rejectAll ${how}`, how, all(false)),
    update: (changes, how = 'api') => set(`update ${how}`, how, Object.assign(all(false), changes)),
    withdraw: () => set('withdraw', 'withdraw', all(false)),
    reset: () => {},
    subscribe: state.subscribe,
    whenAllowed: () => Promise.resolve(),
    showNotice: () => void act(() => views.set('notice')),
    showPreferences: () => void act(() => views.set('preferences')),
    records: () => [],
  };
}
