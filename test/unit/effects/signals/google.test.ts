import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../../../src/config/readConfig';
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

/** Starts the signal, undecided or with a stored choice, and returns the store to decide in. */
function start(allowed?: (id: string) => boolean, user: UserConfig = {}) {
  const own = readConfig(user);
  const store = createStore(allowed ? decide(own, 'notice', allowed) : undecided(own));
  store.subscribe(signalGoogle(store.get(), own));
  return store;
}

/** Returns the commands that start with these words, as arrays. */
function commands(...words: string[]): unknown[][] {
  return (window.dataLayer ?? [])
    .map((entry) => Array.from(entry as ArrayLike<unknown>))
    .filter((entry) => words.every((word, index) => entry[index] === word));
}

/** Returns the types of the last update. */
function lastUpdate(): Record<string, string> {
  return commands('consent', 'update').at(-1)?.[2] as Record<string, string>;
}

describe('before any choice', () => {
  it('pushes Arguments objects, which the tag requires, and never arrays (R2)', () => {
    const store = start();
    store.set(decide(config, 'notice', () => true));
    expect(window.dataLayer?.length).toBeGreaterThan(1);
    for (const entry of window.dataLayer ?? []) {
      expect(Object.prototype.toString.call(entry)).toBe('[object Arguments]');
    }
  });

  it('sends the default first, and once (R3)', () => {
    start().set(decide(config, 'notice', () => true));
    expect(commands()[0]?.slice(0, 2)).toEqual(['consent', 'default']);
    expect(commands('consent', 'default')).toHaveLength(1);
  });

  it('starts no tag by itself: no `js`, `config` or `event` (R3)', () => {
    start().set(decide(config, 'notice', () => true));
    for (const [command] of commands()) expect(['consent', 'set']).toContain(command);
  });

  it('denies all types but security (R4)', () => {
    start();
    expect(commands('consent', 'default')).toEqual([['consent', 'default', denied]]);
  });

  it('does not ask the tag to wait in basic mode, where the tag itself is held (R5)', () => {
    start(undefined, { google: { waitForUpdate: 900 } });
    expect(commands('consent', 'default')[0]?.[2]).not.toHaveProperty('wait_for_update');
  });

  it('asks the tag to wait for an update in advanced mode (R5)', () => {
    start(undefined, { google: { consentMode: 'advanced', waitForUpdate: 900 } });
    expect(commands('consent', 'default')).toEqual([
      ['consent', 'default', { ...denied, wait_for_update: 900 }],
    ]);
  });

  it('passes the regions on in a second default after the global one (R3, R5)', () => {
    start(undefined, { google: { region: ['JP', 'US-CA'] } });
    expect(commands('consent', 'default')).toEqual([
      ['consent', 'default', denied],
      ['consent', 'default', { ...denied, region: ['JP', 'US-CA'] }],
    ]);
  });

  it('sets the options for click ids between the default and the stored choice', () => {
    start(() => true);
    expect(commands().map((command) => command.slice(0, 2).join(' '))).toEqual([
      'consent default',
      'set ads_data_redaction',
      'set url_passthrough',
      'consent update',
    ]);
    expect(commands('set').map(([, , value]) => value)).toEqual([true, false]);
  });

  it('sets the options for click ids as configured', () => {
    start(undefined, { google: { adsDataRedaction: false, urlPassthrough: true } });
    expect(commands('set').map(([, , value]) => value)).toEqual([false, true]);
  });

  it('sends no update (R7)', () => {
    start();
    expect(commands('consent', 'update')).toEqual([]);
  });
});

describe('with a stored choice', () => {
  it('still denies by default, and sends the choice in the same task (R6)', () => {
    start((id) => id === 'google-analytics');
    expect(commands('consent', 'default')[0]?.[2]).toMatchObject({ analytics_storage: 'denied' });
    expect(commands('consent', 'update')).toHaveLength(1);
    expect(lastUpdate()).toMatchObject({ analytics_storage: 'granted', ad_storage: 'denied' });
  });

  it('sends a stored refusal, too (R6)', () => {
    start(() => false);
    expect(commands('consent', 'update')).toHaveLength(1);
    expect(lastUpdate()).toMatchObject({ analytics_storage: 'denied', ad_storage: 'denied' });
  });
});

describe('if tags run without a choice', () => {
  it('still denies by default, and sends what is allowed in the same task (R4)', () => {
    const store = start(undefined, { mode: 'opt-out' });
    expect(commands('consent', 'default')).toEqual([['consent', 'default', denied]]);
    expect(lastUpdate()).toMatchObject({ ad_storage: 'granted', analytics_storage: 'granted' });
    store.set(decide(config, 'notice', () => false));
    expect(commands('consent', 'update')).toHaveLength(2);
    expect(lastUpdate()).toMatchObject({ ad_storage: 'denied', analytics_storage: 'denied' });
  });
});

describe('the types for functional storage', () => {
  /** Starts with additional vendors of the purpose `functional`. */
  function startWith(...ids: string[]) {
    const own = ids.map((id) => ({ id, purposes: ['functional'], hold: [] }));
    const all = { ...config, vendors: [...config.vendors, ...own] };
    const store = createStore(undecided(all));
    store.subscribe(signalGoogle(store.get(), all));
    return (allowed: string[]) => store.set(decide(all, 'api', (id) => allowed.includes(id)));
  }

  it('are granted once every vendor with the purpose "functional" is allowed (R7)', () => {
    const allow = startWith('chat', 'player');
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

describe('a measurement id in the configuration', () => {
  const user = { google: { measurementIds: ['G-1'] } } satisfies UserConfig;
  const advanced = { google: { ...user.google, consentMode: 'advanced' } } satisfies UserConfig;
  const isDisabled = () => window['ga-disable-G-1'];

  it('is disabled until Google Analytics is allowed, and again after a withdrawal (R11)', () => {
    const store = start(undefined, user);
    expect(isDisabled()).toBe(true);
    store.set(decide(config, 'api', (id) => id === 'google-ads'));
    expect(isDisabled()).toBe(true);
    store.set(decide(config, 'api', (id) => id === 'google-analytics'));
    expect(isDisabled()).toBe(false);
    store.set(decide(config, 'withdraw', () => false));
    expect(isDisabled()).toBe(true);
  });

  it('is enabled from the start of a page if Google Analytics is allowed (R11)', () => {
    start(() => true, user);
    expect(isDisabled()).toBe(false);
  });

  it('is enabled before the choice in advanced mode, and disabled after a refusal (R11, R15)', () => {
    const store = start(undefined, advanced);
    expect(isDisabled()).toBe(false);
    store.set(decide(config, 'notice', () => false));
    expect(isDisabled()).toBe(true);
  });
});

describe('each decision', () => {
  it('sends one update with all seven types, granted or denied (R7)', () => {
    const store = start();
    const decisions = [() => true, () => false, (id: string) => id === 'google-ads', () => true];
    for (const [index, allows] of decisions.entries()) {
      store.set(decide(config, 'api', allows));
      expect(commands('consent', 'update')).toHaveLength(index + 1);
      expect(Object.keys(lastUpdate()).sort()).toEqual([...types].sort());
      for (const word of Object.values(lastUpdate())) expect(word).toMatch(/^(granted|denied)$/);
    }
  });

  it('grants the three types for advertising for Google Ads alone (R7)', () => {
    start().set(decide(config, 'api', (id) => id === 'google-ads'));
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

  it('grants the type for analytics for Google Analytics alone (R7)', () => {
    start().set(decide(config, 'api', (id) => id === 'google-analytics'));
    expect(lastUpdate()).toMatchObject({ ad_storage: 'denied', analytics_storage: 'granted' });
  });

  it('grants nothing for another vendor (R7)', () => {
    start().set(decide(config, 'api', (id) => id === 'criteo'));
    const { security_storage, ...rest } = lastUpdate();
    expect(Object.values(rest)).toEqual(Array(6).fill('denied'));
  });

  it('can be withdrawn (R7)', () => {
    const store = start(() => true);
    store.set(decide(config, 'withdraw', () => false));
    expect(lastUpdate()).toMatchObject({ ad_storage: 'denied', analytics_storage: 'denied' });
  });
});

describe('a page with its own queue', () => {
  it('keeps its dataLayer and its entries (R13)', () => {
    const own: unknown[] = [{ event: 'page' }];
    window.dataLayer = own;
    start();
    expect(window.dataLayer).toBe(own);
    expect(own[0]).toEqual({ event: 'page' });
    expect(own.length).toBeGreaterThan(1);
  });

  it('keeps its gtag, which gets the commands (R13)', () => {
    const received: unknown[][] = [];
    const own = (...command: unknown[]) => {
      received.push(command);
    };
    window.gtag = own;
    start();
    expect(window.gtag).toBe(own);
    expect(received[0]?.slice(0, 2)).toEqual(['consent', 'default']);
  });

  it('gets each command once if its gtag fills its dataLayer (R3, R13)', () => {
    window.gtag = function () {
      // biome-ignore lint/complexity/noArguments: as the snippet of Google’s has it.
      window.dataLayer?.push(arguments);
    };
    start().set(decide(config, 'notice', () => true));
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
    ['pushes arrays, which the tag ignores', (...command) => window.dataLayer?.push(command)],
  ])('gets the commands directly if its gtag %s (R2, R13)', (_, gtag) => {
    window.gtag = gtag;
    const store = start();
    store.set(decide(config, 'notice', () => true));
    store.set(decide(config, 'withdraw', () => false));
    const received = (window.dataLayer ?? []).filter((entry) => !Array.isArray(entry));
    expect(received.map((entry) => Array.from(entry as ArrayLike<unknown>)[1])).toEqual([
      'default',
      'ads_data_redaction',
      'url_passthrough',
      'update',
      'update',
    ]);
  });

  it('gets no gtag from us: the name belongs to its base code (R13)', () => {
    start().set(decide(config, 'notice', () => true));
    expect(window).not.toHaveProperty('gtag');
    expect(commands('consent', 'update')).toHaveLength(1);
  });

  it('still gets Arguments objects if its gtag comes later (R2, R13)', () => {
    const store = start();
    const received: unknown[][] = [];
    window.gtag = (...command) => {
      received.push(command);
    };
    store.set(decide(config, 'notice', () => true));
    expect(received).toEqual([]);
    expect(lastUpdate()).toMatchObject({ ad_storage: 'granted' });
    const last = window.dataLayer?.at(-1);
    expect(Object.prototype.toString.call(last)).toBe('[object Arguments]');
  });
});

describe('a page that replaces dataLayer', () => {
  const told = ['consent default', 'set ads_data_redaction', 'set url_passthrough'];
  const received = () => commands().map((command) => command.slice(0, 2).join(' '));

  it('gives the new one all commands before its own entries (R3)', () => {
    const store = start((id) => id === 'google-analytics');
    const own = [{ page: 'item' }];
    window.dataLayer = own;
    expect(window.dataLayer).toBe(own);
    expect(received().slice(0, 4)).toEqual([...told, 'consent update']);
    expect(window.dataLayer?.at(-1)).toEqual({ page: 'item' });
    store.set(decide(config, 'withdraw', () => false));
    expect(lastUpdate()).toMatchObject({ analytics_storage: 'denied' });
    for (const entry of [...window.dataLayer.slice(0, 4), window.dataLayer.at(-1)]) {
      expect(Object.prototype.toString.call(entry)).toBe('[object Arguments]');
    }
  });

  it('gets each command once if the new one is a copy or the same (R3)', () => {
    start();
    window.dataLayer = [...(window.dataLayer ?? []), { page: 'item' }];
    // biome-ignore lint/correctness/noSelfAssign: as every snippet of Google's does.
    window.dataLayer = window.dataLayer;
    expect(commands('consent', 'default')).toHaveLength(1);
  });

  it('gets them at the next decision if the global cannot be watched', () => {
    // As after `var dataLayer`, which cannot be redefined.
    const define = vi.spyOn(Reflect, 'defineProperty').mockReturnValue(false);
    const store = start();
    window.dataLayer = [];
    store.set(decide(config, 'notice', () => true));
    expect(received()).toEqual([...told, 'consent update']);
    define.mockRestore();
  });
});

describe('a dataLayer that is no queue', () => {
  it.each<[string, unknown]>([
    ['an object', { page: 'item' }],
    ['a text', 'item'],
    ['a number', 7],
    ['a frozen list', Object.freeze([])],
    ['a function', () => {}],
  ])('is left alone, and nothing throws: %s', (_, value) => {
    Reflect.set(window, 'dataLayer', value);
    const store = start();
    expect(() => store.set(decide(config, 'notice', () => true))).not.toThrow();
    expect(window.dataLayer).toBe(value);
  });

  it('does not matter once the page replaces it by an array', () => {
    Reflect.set(window, 'dataLayer', { page: 'item' });
    const store = start();
    store.set(decide(config, 'notice', () => true));
    window.dataLayer = [];
    expect(commands('consent').map(([, kind]) => kind)).toEqual(['default', 'update']);
  });

  it('gets the commands if it is an object with a push method', () => {
    const received: unknown[] = [];
    Reflect.set(window, 'dataLayer', { push: (entry: unknown) => received.push(entry) });
    start();
    expect(received).toHaveLength(3);
  });
});
