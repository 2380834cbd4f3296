import { beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../../src/config/config';
import { decide, undecided } from '../../../../src/core/consent';
import { createStore } from '../../../../src/core/store';
import { signalMicrosoft } from '../../../../src/effects/signals/microsoft';

const config = readConfig({});
const granted = { ad_Storage: 'granted', analytics_Storage: 'granted' };
const denied = { ad_Storage: 'denied', analytics_Storage: 'denied' };

beforeEach(() => {
  delete window.uetq;
  delete window.clarity;
});

/** Starts the signal, undecided or with a stored choice, and gives the store to decide in. */
function begin(allowed?: (id: string) => boolean) {
  const store = createStore(allowed ? decide(config, 'notice', allowed) : undecided(config));
  store.subscribe(signalMicrosoft(store.get(), 'microsoft'));
  return store;
}

/** What Clarity's queue holds, as plain lists. */
function ofClarity(): unknown[][] {
  return (window.clarity?.q ?? []).map((call) => Array.from(call));
}

describe('UET', () => {
  it('is denied by default, in three words, before its tag (R17)', () => {
    begin();
    expect(window.uetq).toEqual(['consent', 'default', { ad_storage: 'denied' }]);
  });

  it('is told of each decision, and of a withdrawal (R17)', () => {
    const store = begin();
    store.set(decide(config, 'notice', (id) => id === 'microsoft'));
    store.set(decide(config, 'withdraw', () => false));
    expect((window.uetq as unknown[]).slice(3)).toEqual([
      ...['consent', 'update', { ad_storage: 'granted' }],
      ...['consent', 'update', { ad_storage: 'denied' }],
    ]);
  });

  it('is told a stored choice in the same task (R6, R17)', () => {
    begin(() => true);
    expect((window.uetq as unknown[]).slice(3)).toEqual([
      ...['consent', 'update', { ad_storage: 'granted' }],
    ]);
  });

  it('is not granted what another vendor is (R17)', () => {
    begin((id) => id !== 'microsoft');
    expect((window.uetq as unknown[]).at(-1)).toEqual({ ad_storage: 'denied' });
  });

  it('keeps the queue that a page has (R13)', () => {
    const own: unknown[] = ['event', 'x', {}];
    window.uetq = own;
    begin();
    expect(window.uetq).toBe(own);
    expect(own).toHaveLength(6);
  });

  it('is spoken to through what has taken the place of its queue (R17)', () => {
    const store = begin();
    const heard: unknown[][] = [];
    window.uetq = { push: (...words) => heard.push(words) };
    store.set(decide(config, 'notice', () => true));
    expect(heard).toEqual([['consent', 'update', { ad_storage: 'granted' }]]);
  });
});

describe('Clarity', () => {
  it('is told the present state on each page, with both keys and a capital S (R18)', () => {
    begin();
    expect(ofClarity()).toEqual([['consentv2', denied]]);
  });

  it('is told a stored choice alone, since a denial would have it start anew (R18)', () => {
    begin(() => true);
    expect(ofClarity()).toEqual([['consentv2', granted]]);
  });

  it('is told of each decision, and of a withdrawal (R18)', () => {
    const store = begin();
    store.set(decide(config, 'notice', () => true));
    store.set(decide(config, 'withdraw', () => false));
    expect(ofClarity().slice(1)).toEqual([
      ['consentv2', granted],
      ['consentv2', denied],
    ]);
  });

  it('gets lists of arguments, as its own base code makes them (R18)', () => {
    begin();
    const [call] = window.clarity?.q ?? [];
    expect(Object.prototype.toString.call(call)).toBe('[object Arguments]');
  });

  it('is spoken to through its own function (R13, R18)', () => {
    const heard: unknown[][] = [];
    window.clarity = (...call) => heard.push(call);
    begin();
    expect(heard).toEqual([['consentv2', denied]]);
  });
});

describe('a page whose queues are none', () => {
  it.each([
    ['an object', {}],
    ['a text', 'uetq'],
    ['a frozen list', Object.freeze([])],
  ])('goes on: %s', (_, value) => {
    Reflect.set(window, 'uetq', value);
    Reflect.set(window, 'clarity', value);
    const store = begin();
    expect(() => store.set(decide(config, 'notice', () => true))).not.toThrow();
  });

  it('has Clarity told when UET throws', () => {
    window.uetq = {
      push() {
        throw new Error('the shop’s own');
      },
    };
    begin();
    expect(ofClarity()).toHaveLength(1);
  });
});
