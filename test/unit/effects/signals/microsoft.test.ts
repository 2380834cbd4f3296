import { beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../../src/config/readConfig';
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

/** Starts the signal, undecided or with a stored choice, and returns the store to decide in. */
function start(allowed?: (id: string) => boolean) {
  const store = createStore(allowed ? decide(config, 'notice', allowed) : undecided(config));
  store.subscribe(signalMicrosoft(store.get(), 'microsoft'));
  return store;
}

/** Returns the calls in Clarity's queue as arrays. */
function clarityCalls(): unknown[][] {
  return (window.clarity?.q ?? []).map((call) => Array.from(call));
}

describe('UET', () => {
  it('is denied by default before its tag, in three arguments (R17)', () => {
    start();
    expect(window.uetq).toEqual(['consent', 'default', { ad_storage: 'denied' }]);
  });

  it('gets each decision and each withdrawal (R17)', () => {
    const store = start();
    store.set(decide(config, 'notice', (id) => id === 'microsoft'));
    store.set(decide(config, 'withdraw', () => false));
    expect((window.uetq as unknown[]).slice(3)).toEqual([
      ...['consent', 'update', { ad_storage: 'granted' }],
      ...['consent', 'update', { ad_storage: 'denied' }],
    ]);
  });

  it('gets a stored choice in the same task (R6, R17)', () => {
    start(() => true);
    expect((window.uetq as unknown[]).slice(3)).toEqual([
      ...['consent', 'update', { ad_storage: 'granted' }],
    ]);
  });

  it('is not granted for another vendor (R17)', () => {
    start((id) => id !== 'microsoft');
    expect((window.uetq as unknown[]).at(-1)).toEqual({ ad_storage: 'denied' });
  });

  it('keeps the page’s own queue (R13)', () => {
    const own: unknown[] = ['event', 'x', {}];
    window.uetq = own;
    start();
    expect(window.uetq).toBe(own);
    expect(own).toHaveLength(6);
  });

  it('gets commands through whatever has replaced its queue (R17)', () => {
    const store = start();
    const received: unknown[][] = [];
    window.uetq = { push: (...words) => received.push(words) };
    store.set(decide(config, 'notice', () => true));
    expect(received).toEqual([['consent', 'update', { ad_storage: 'granted' }]]);
  });
});

describe('Clarity', () => {
  it('gets the current state on each page, with both keys and a capital S (R18)', () => {
    start();
    expect(clarityCalls()).toEqual([['consentv2', denied]]);
  });

  it('gets only a stored choice, since a denial would restart it (R18)', () => {
    start(() => true);
    expect(clarityCalls()).toEqual([['consentv2', granted]]);
  });

  it('gets each decision and each withdrawal (R18)', () => {
    const store = start();
    store.set(decide(config, 'notice', () => true));
    store.set(decide(config, 'withdraw', () => false));
    expect(clarityCalls().slice(1)).toEqual([
      ['consentv2', granted],
      ['consentv2', denied],
    ]);
  });

  it('gets Arguments objects, as from its own base code (R18)', () => {
    start();
    const [call] = window.clarity?.q ?? [];
    expect(Object.prototype.toString.call(call)).toBe('[object Arguments]');
  });

  it('gets commands through its own function (R13, R18)', () => {
    const received: unknown[][] = [];
    window.clarity = (...call) => received.push(call);
    start();
    expect(received).toEqual([['consentv2', denied]]);
  });
});

describe('a page with invalid queues', () => {
  it.each([
    ['an object', {}],
    ['a text', 'uetq'],
    ['a frozen list', Object.freeze([])],
  ])('keeps working: %s', (_, value) => {
    Reflect.set(window, 'uetq', value);
    Reflect.set(window, 'clarity', value);
    const store = start();
    expect(() => store.set(decide(config, 'notice', () => true))).not.toThrow();
  });

  it('signals to Clarity even if UET throws', () => {
    window.uetq = {
      push() {
        throw new Error('the shop’s own');
      },
    };
    start();
    expect(clarityCalls()).toHaveLength(1);
  });
});
