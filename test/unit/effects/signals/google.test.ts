import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../../../src/config/config';
import { decide, undecided } from '../../../../src/core/consent';
import { createStore } from '../../../../src/core/store';
import { signalGoogle } from '../../../../src/effects/signals/google';
import type { UserConfig } from '../../../../src/types';

const config = readConfig({});
const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};
const types = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];

beforeEach(() => {
  delete window.dataLayer;
  delete window.gtag;
  delete window['ga-disable-G-1'];
});

/** Starts the signal, undecided or with a stored choice, and gives the store to decide in. */
function begin(allowed?: (id: string) => boolean, user: UserConfig = {}) {
  const own = readConfig(user);
  const store = createStore(allowed ? decide(own, 'notice', allowed) : undecided(own));
  store.subscribe(signalGoogle(store.get(), own));
  return store;
}

/** The commands of one kind, as plain lists. */
function commands(...start: string[]): unknown[][] {
  return (window.dataLayer ?? [])
    .map((entry) => Array.from(entry as ArrayLike<unknown>))
    .filter((entry) => start.every((word, index) => entry[index] === word));
}

/** What the last update says of each type. */
function lastUpdate(): Record<string, string> {
  return commands('consent', 'update').at(-1)?.[2] as Record<string, string>;
}

describe('before any choice', () => {
  it('pushes Arguments objects, which the tag asks for, and never lists (R2)', () => {
    const store = begin();
    store.set(decide(config, 'notice', () => true));
    expect(window.dataLayer?.length).toBeGreaterThan(1);
    for (const entry of window.dataLayer ?? []) {
      expect(Object.prototype.toString.call(entry)).toBe('[object Arguments]');
    }
  });

  it('says the default first of all, and once (R3)', () => {
    begin().set(decide(config, 'notice', () => true));
    expect(commands()[0]?.slice(0, 2)).toEqual(['consent', 'default']);
    expect(commands('consent', 'default')).toHaveLength(1);
  });

  it('starts no tag by itself: no `js`, `config` or `event` (R3)', () => {
    begin().set(decide(config, 'notice', () => true));
    for (const [command] of commands()) expect(['consent', 'set']).toContain(command);
  });

  it('denies all seven types but security (R4)', () => {
    begin();
    expect(commands('consent', 'default')).toEqual([['consent', 'default', denied]]);
  });

  it('asks the tag to wait for nothing in basic mode: the tag itself waits (R5)', () => {
    begin(undefined, { google: { waitForUpdate: 900 } });
    expect(commands('consent', 'default')[0]?.[2]).not.toHaveProperty('wait_for_update');
  });

  it('asks the tag to wait for an update in advanced mode (R5)', () => {
    begin(undefined, { google: { consentMode: 'advanced', waitForUpdate: 900 } });
    expect(commands('consent', 'default')).toEqual([
      ['consent', 'default', { ...denied, wait_for_update: 900 }],
    ]);
  });

  it('hands the regions on as they are, in a default beside the global one (R3, R5)', () => {
    begin(undefined, { google: { region: ['JP', 'US-CA'] } });
    expect(commands('consent', 'default')).toEqual([
      ['consent', 'default', denied],
      ['consent', 'default', { ...denied, region: ['JP', 'US-CA'] }],
    ]);
  });

  it('says what becomes of the ids of clicks, between the default and the stored choice', () => {
    begin(() => true);
    expect(commands().map((command) => command.slice(0, 2).join(' '))).toEqual([
      'consent default',
      'set ads_data_redaction',
      'set url_passthrough',
      'consent update',
    ]);
    expect(commands('set').map(([, , value]) => value)).toEqual([true, false]);
  });

  it('says it as it is set', () => {
    begin(undefined, { google: { adsDataRedaction: false, urlPassthrough: true } });
    expect(commands('set').map(([, , value]) => value)).toEqual([false, true]);
  });

  it('says no update (R7)', () => {
    begin();
    expect(commands('consent', 'update')).toEqual([]);
  });
});

describe('with a stored choice', () => {
  it('denies by default all the same, and says the choice in the same task (R6)', () => {
    begin((id) => id === 'google-analytics');
    expect(commands('consent', 'default')[0]?.[2]).toMatchObject({ analytics_storage: 'denied' });
    expect(commands('consent', 'update')).toHaveLength(1);
    expect(lastUpdate()).toMatchObject({ analytics_storage: 'granted', ad_storage: 'denied' });
  });

  it('says a stored refusal, too (R6)', () => {
    begin(() => false);
    expect(commands('consent', 'update')).toHaveLength(1);
    expect(lastUpdate()).toMatchObject({ analytics_storage: 'denied', ad_storage: 'denied' });
  });
});

describe('where tags run without a choice', () => {
  it('denies by default all the same, and says what is allowed in the same task (R4)', () => {
    const store = begin(undefined, { mode: 'opt-out' });
    expect(commands('consent', 'default')).toEqual([['consent', 'default', denied]]);
    expect(lastUpdate()).toMatchObject({ ad_storage: 'granted', analytics_storage: 'granted' });
    store.set(decide(config, 'notice', () => false));
    expect(commands('consent', 'update')).toHaveLength(2);
    expect(lastUpdate()).toMatchObject({ ad_storage: 'denied', analytics_storage: 'denied' });
  });
});

describe('the types of what a shop’s own functions store', () => {
  /** A configuration with vendors of the purpose. */
  function beginWith(...ids: string[]) {
    const own = ids.map((id) => ({ id, purposes: ['functional'], hold: [] }));
    const all = { ...config, vendors: [...config.vendors, ...own] };
    const store = createStore(undecided(all));
    store.subscribe(signalGoogle(store.get(), all));
    return (allowed: string[]) => store.set(decide(all, 'api', (id) => allowed.includes(id)));
  }

  it('are granted once every vendor with the purpose "functional" is allowed (R7)', () => {
    const allow = beginWith('chat', 'player');
    allow(['chat']);
    expect(lastUpdate()).toMatchObject({ functionality_storage: 'denied' });
    allow(['chat', 'player']);
    expect(lastUpdate()).toEqual({
      ...denied,
      functionality_storage: 'granted',
      personalization_storage: 'granted',
    });
  });
});

describe('an id that is to be silenced', () => {
  const user = { google: { measurementIds: ['G-1'] } } satisfies UserConfig;
  const advanced = { google: { ...user.google, consentMode: 'advanced' } } satisfies UserConfig;
  const isSilent = () => window['ga-disable-G-1'];

  it('is silent until Google Analytics is allowed, and again when it is withdrawn (R11)', () => {
    const store = begin(undefined, user);
    expect(isSilent()).toBe(true);
    store.set(decide(config, 'api', (id) => id === 'google-ads'));
    expect(isSilent()).toBe(true);
    store.set(decide(config, 'api', (id) => id === 'google-analytics'));
    expect(isSilent()).toBe(false);
    store.set(decide(config, 'withdraw', () => false));
    expect(isSilent()).toBe(true);
  });

  it('speaks from the start of a page where it is allowed (R11)', () => {
    begin(() => true, user);
    expect(isSilent()).toBe(false);
  });

  it('speaks before the choice in advanced mode, and is silent after a refusal (R11, R15)', () => {
    const store = begin(undefined, advanced);
    expect(isSilent()).toBe(false);
    store.set(decide(config, 'notice', () => false));
    expect(isSilent()).toBe(true);
  });
});

describe('each decision', () => {
  it('is one update with all seven types, granted or denied (R7)', () => {
    const store = begin();
    const decisions = [() => true, () => false, (id: string) => id === 'google-ads', () => true];
    for (const [index, allows] of decisions.entries()) {
      store.set(decide(config, 'api', allows));
      expect(commands('consent', 'update')).toHaveLength(index + 1);
      expect(Object.keys(lastUpdate()).sort()).toEqual([...types].sort());
      for (const word of Object.values(lastUpdate())) expect(word).toMatch(/^(granted|denied)$/);
    }
  });

  it('grants the three types of advertising for Google Ads alone (R7)', () => {
    begin().set(decide(config, 'api', (id) => id === 'google-ads'));
    expect(lastUpdate()).toEqual({
      ad_storage: 'granted',
      ad_user_data: 'granted',
      ad_personalization: 'granted',
      analytics_storage: 'denied',
      functionality_storage: 'denied',
      personalization_storage: 'denied',
      security_storage: 'granted',
    });
  });

  it('grants the type of analytics for Google Analytics alone (R7)', () => {
    begin().set(decide(config, 'api', (id) => id === 'google-analytics'));
    expect(lastUpdate()).toMatchObject({ ad_storage: 'denied', analytics_storage: 'granted' });
  });

  it('grants nothing of Google’s for another vendor (R7)', () => {
    begin().set(decide(config, 'api', (id) => id === 'criteo'));
    const { security_storage, ...rest } = lastUpdate();
    expect(Object.values(rest)).toEqual(Array(6).fill('denied'));
  });

  it('can be taken back (R7)', () => {
    const store = begin(() => true);
    store.set(decide(config, 'withdraw', () => false));
    expect(lastUpdate()).toMatchObject({ ad_storage: 'denied', analytics_storage: 'denied' });
  });
});

describe('a page that has a queue of its own', () => {
  it('keeps its dataLayer, and what stands in it (R13)', () => {
    const own: unknown[] = [{ event: 'page' }];
    window.dataLayer = own;
    begin();
    expect(window.dataLayer).toBe(own);
    expect(own[0]).toEqual({ event: 'page' });
    expect(own.length).toBeGreaterThan(1);
  });

  it('keeps its gtag, and is spoken to through it (R13)', () => {
    const said: unknown[][] = [];
    const own = (...command: unknown[]) => {
      said.push(command);
    };
    window.gtag = own;
    begin();
    expect(window.gtag).toBe(own);
    expect(said[0]?.slice(0, 2)).toEqual(['consent', 'default']);
  });

  it('is told once by a gtag that fills its dataLayer (R3, R13)', () => {
    window.gtag = function () {
      // biome-ignore lint/complexity/noArguments: as the snippet of Google’s has it.
      window.dataLayer?.push(arguments);
    };
    begin().set(decide(config, 'notice', () => true));
    expect(commands('consent').map(([, kind]) => kind)).toEqual(['default', 'update']);
  });

  it.each<[string, (...command: unknown[]) => void]>([
    [
      'throws',
      () => {
        throw new Error('the shop’s own');
      },
    ],
    ['does nothing', () => {}],
    ['pushes lists, which the tag passes over', (...command) => window.dataLayer?.push(command)],
  ])('is spoken to past its gtag when that %s (R2, R13)', (_, gtag) => {
    window.gtag = gtag;
    const store = begin();
    store.set(decide(config, 'notice', () => true));
    store.set(decide(config, 'withdraw', () => false));
    const heard = (window.dataLayer ?? []).filter((entry) => !Array.isArray(entry));
    expect(heard.map((entry) => Array.from(entry as ArrayLike<unknown>)[1])).toEqual([
      'default',
      'ads_data_redaction',
      'url_passthrough',
      'update',
      'update',
    ]);
  });

  it('gets no gtag of ours: the name is left to its base code (R13)', () => {
    begin().set(decide(config, 'notice', () => true));
    expect(window).not.toHaveProperty('gtag');
    expect(commands('consent', 'update')).toHaveLength(1);
  });

  it('is spoken to by Arguments objects all the same when its gtag comes later (R2, R13)', () => {
    const store = begin();
    const said: unknown[][] = [];
    window.gtag = (...command) => {
      said.push(command);
    };
    store.set(decide(config, 'notice', () => true));
    expect(said).toEqual([]);
    expect(lastUpdate()).toMatchObject({ ad_storage: 'granted' });
    const last = window.dataLayer?.at(-1);
    expect(Object.prototype.toString.call(last)).toBe('[object Arguments]');
  });
});

describe('a page that puts another dataLayer in the place of ours', () => {
  const told = ['consent default', 'set ads_data_redaction', 'set url_passthrough'];
  const heard = () => commands().map((command) => command.slice(0, 2).join(' '));

  it('has it told everything, before what stands in it (R3)', () => {
    const store = begin((id) => id === 'google-analytics');
    const own = [{ page: 'item' }];
    window.dataLayer = own;
    expect(window.dataLayer).toBe(own);
    expect(heard().slice(0, 4)).toEqual([...told, 'consent update']);
    expect(window.dataLayer?.at(-1)).toEqual({ page: 'item' });
    store.set(decide(config, 'withdraw', () => false));
    expect(lastUpdate()).toMatchObject({ analytics_storage: 'denied' });
    for (const entry of [...window.dataLayer.slice(0, 4), window.dataLayer.at(-1)]) {
      expect(Object.prototype.toString.call(entry)).toBe('[object Arguments]');
    }
  });

  it('hears it once where that is a copy, or the same again (R3)', () => {
    begin();
    window.dataLayer = [...(window.dataLayer ?? []), { page: 'item' }];
    // biome-ignore lint/correctness/noSelfAssign: as every snippet of Google's does.
    window.dataLayer = window.dataLayer;
    expect(commands('consent', 'default')).toHaveLength(1);
  });

  it('is told at the next decision where the name cannot be watched', () => {
    // As where `var dataLayer` came first: it is not to be defined anew.
    const define = vi.spyOn(Reflect, 'defineProperty').mockReturnValue(false);
    const store = begin();
    window.dataLayer = [];
    store.set(decide(config, 'notice', () => true));
    expect(heard()).toEqual([...told, 'consent update']);
    define.mockRestore();
  });
});

describe('a dataLayer that is none', () => {
  it.each<[string, unknown]>([
    ['an object', { page: 'item' }],
    ['a text', 'item'],
    ['a number', 7],
    ['a frozen list', Object.freeze([])],
    ['a function', () => {}],
  ])('is left as it is, and nothing throws: %s', (_, value) => {
    Reflect.set(window, 'dataLayer', value);
    const store = begin();
    expect(() => store.set(decide(config, 'notice', () => true))).not.toThrow();
    expect(window.dataLayer).toBe(value);
  });

  it('is forgotten when the page puts a list in its place', () => {
    Reflect.set(window, 'dataLayer', { page: 'item' });
    const store = begin();
    store.set(decide(config, 'notice', () => true));
    window.dataLayer = [];
    expect(commands('consent').map(([, kind]) => kind)).toEqual(['default', 'update']);
  });

  it('is told by the push of an object that has one', () => {
    const heard: unknown[] = [];
    Reflect.set(window, 'dataLayer', { push: (entry: unknown) => heard.push(entry) });
    begin();
    expect(heard).toHaveLength(3);
  });
});
