import { beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../../src/config/readConfig';
import { decide, undecided } from '../../../../src/core/consent';
import { createStore } from '../../../../src/core/store';
import { signalMeta } from '../../../../src/effects/signals/meta';
import type { MetaEarly } from '../../../../src/types';

const config = readConfig({});
const allow = () => decide(config, 'notice', () => true);
const refuse = () => decide(config, 'withdraw', () => false);

/** Meta's function, as its base code creates it. It queues calls until the tag has loaded. */
interface Queue {
  (...call: unknown[]): void;
  queue: unknown[][];
  push: unknown;
  loaded: boolean;
}

beforeEach(() => {
  delete window.fbq;
  delete window._fbq;
});

/** Starts the signal, undecided or with a stored choice, and returns the store to decide in. */
function start(early: MetaEarly, state = undecided(config)) {
  const store = createStore(state);
  store.subscribe(signalMeta(state, 'meta', early));
  return store;
}

/** Imitates Meta's base code, which does nothing if there is an `fbq`. */
function runBaseCode(): Queue | null {
  if (window.fbq) return null;
  const queue: unknown[][] = [];
  const made = (...call: unknown[]) => void queue.push(call);
  window.fbq = made;
  window._fbq ??= made;
  return Object.assign(made, { queue, push: made, loaded: true });
}

describe('a tag that waits for the choice', () => {
  it('finds no fbq from us, which would stop its base code (R19)', () => {
    start('no').set(allow());
    expect(window.fbq).toBeUndefined();
    expect(runBaseCode()).not.toBeNull();
  });

  it('gets each decision, and keeps what was queued before (R19)', () => {
    const store = start('no');
    const queue = runBaseCode()?.queue;
    window.fbq?.('init', '1');
    window.fbq?.('track', 'PageView');
    store.set(allow());
    store.set(refuse());
    expect(queue).toEqual([
      ['init', '1'],
      ['track', 'PageView'],
      ['consent', 'grant'],
      ['consent', 'revoke'],
    ]);
  });
});

describe('a tag that loads before the choice', () => {
  it('is revoked before its first init, and drops tracking calls until the grant (R19)', () => {
    const store = start('drop');
    const queue = runBaseCode()?.queue;
    window.fbq?.('init', '1');
    window.fbq?.('track', 'PageView');
    window.fbq?.('trackCustom', 'Look');
    window.fbq?.('trackSingle', '1', 'Look');
    store.set(allow());
    window.fbq?.('track', 'AddToCart');
    expect(queue).toEqual([
      ['consent', 'revoke'],
      ['init', '1'],
      ['consent', 'grant'],
      ['track', 'AddToCart'],
    ]);
  });

  it('drops tracking calls after a refusal and after a withdrawal, too (R19)', () => {
    const store = start('drop');
    const queue = runBaseCode()?.queue;
    store.set(refuse());
    window.fbq?.('track', 'PageView');
    store.set(allow());
    store.set(refuse());
    window.fbq?.('track', 'AddToCart');
    expect(queue?.map(([word]) => word)).toEqual(['consent', 'consent', 'consent']);
  });

  it('keeps them in the queue if the site wants them sent (R19)', () => {
    const store = start('send');
    const queue = runBaseCode()?.queue;
    window.fbq?.('init', '1');
    window.fbq?.('track', 'PageView');
    store.set(allow());
    expect(queue).toEqual([
      ['consent', 'revoke'],
      ['init', '1'],
      ['track', 'PageView'],
      ['consent', 'grant'],
    ]);
  });

  it('is left alone if the shopper has allowed it before (R19)', () => {
    start('drop', allow());
    const queue = runBaseCode()?.queue;
    window.fbq?.('init', '1');
    window.fbq?.('track', 'PageView');
    expect(queue).toEqual([
      ['init', '1'],
      ['track', 'PageView'],
    ]);
  });

  it('is one function under both names, with its own properties', () => {
    start('drop');
    const made = runBaseCode();
    expect(window.fbq).toBe(window._fbq);
    expect(Reflect.get(window.fbq ?? {}, 'queue')).toBe(made?.queue);
    Reflect.set(window.fbq ?? {}, 'callMethod', made);
    expect(Reflect.get(made ?? {}, 'callMethod')).toBe(made);
    expect(runBaseCode()).toBeNull();
  });

  it('keeps an earlier fbq (R13)', () => {
    const made = runBaseCode();
    start('drop');
    window.fbq?.('init', '1');
    expect(made?.queue).toEqual([
      ['consent', 'revoke'],
      ['init', '1'],
    ]);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'fbq'],
    ['an object', {}],
  ])('survives an fbq that is no function: %s', (_, value) => {
    const store = start('drop');
    Reflect.set(window, 'fbq', value);
    expect(window.fbq).toBe(value);
    expect(() => store.set(allow())).not.toThrow();
  });
});
