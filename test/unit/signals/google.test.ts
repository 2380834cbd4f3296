import { beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config';
import { decide, undecided } from '../../../src/consent';
import { signalGoogle } from '../../../src/signals/google';
import { createStore } from '../../../src/store';

const config = readConfig({});
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
});

/** Starts the signal, undecided or with a stored choice, and gives the store to decide in. */
function begin(allowed?: (id: string) => boolean) {
  const state = allowed ? decide(config, 'notice', allowed) : undecided(config);
  const store = createStore(state);
  signalGoogle(store);
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
    for (const [command] of commands()) expect(['js', 'config', 'event']).not.toContain(command);
  });

  it('denies all seven types but security (R4)', () => {
    begin();
    expect(commands('consent', 'default')[0]?.[2]).toEqual({
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'denied',
      functionality_storage: 'denied',
      personalization_storage: 'denied',
      security_storage: 'granted',
    });
  });

  it('asks the tag to wait for nothing: the tag itself waits (R5)', () => {
    begin();
    expect(commands('consent', 'default')[0]?.[2]).not.toHaveProperty('wait_for_update');
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
