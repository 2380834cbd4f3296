import { beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../../src/config/config';
import { decide, undecided } from '../../../../src/core/consent';
import { createStore } from '../../../../src/core/store';
import { signalMeta } from '../../../../src/effects/signals/meta';
import type { MetaEarly } from '../../../../src/types';

const config = readConfig({});
const allow = () => decide(config, 'notice', () => true);
const refuse = () => decide(config, 'withdraw', () => false);

/** Meta's function as its base code makes it: it queues until the tag is there. */
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

/** Starts the signal, undecided or with a stored choice, and gives the store to decide in. */
function begin(early: MetaEarly, state = undecided(config)) {
  const store = createStore(state);
  store.subscribe(signalMeta(state, 'meta', early));
  return store;
}

/** What Meta's base code does; where there is an `fbq` it does nothing. */
function runBaseCode(): Queue | null {
  if (window.fbq) return null;
  const queue: unknown[][] = [];
  const made = (...call: unknown[]) => void queue.push(call);
  window.fbq = made;
  window._fbq ??= made;
  return Object.assign(made, { queue, push: made, loaded: true });
}

describe('a tag that waits for the choice', () => {
  it('finds no fbq of ours, where its base code would do nothing (R19)', () => {
    begin('no').set(allow());
    expect(window.fbq).toBeUndefined();
    expect(runBaseCode()).not.toBeNull();
  });

  it('is told of each decision, and keeps what was queued before (R19)', () => {
    const store = begin('no');
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
  it('is revoked before its first init, and drops what is tracked until the grant (R19)', () => {
    const store = begin('drop');
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

  it('drops what is tracked after a refusal and after a withdrawal, too (R19)', () => {
    const store = begin('drop');
    const queue = runBaseCode()?.queue;
    store.set(refuse());
    window.fbq?.('track', 'PageView');
    store.set(allow());
    store.set(refuse());
    window.fbq?.('track', 'AddToCart');
    expect(queue?.map(([word]) => word)).toEqual(['consent', 'consent', 'consent']);
  });

  it('keeps it in the queue where the site wants it sent (R19)', () => {
    const store = begin('send');
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

  it('is left alone where the shopper has allowed it before (R19)', () => {
    begin('drop', allow());
    const queue = runBaseCode()?.queue;
    window.fbq?.('init', '1');
    window.fbq?.('track', 'PageView');
    expect(queue).toEqual([
      ['init', '1'],
      ['track', 'PageView'],
    ]);
  });

  it('is one function by both of its names, with the properties of its own', () => {
    begin('drop');
    const made = runBaseCode();
    expect(window.fbq).toBe(window._fbq);
    expect(Reflect.get(window.fbq ?? {}, 'queue')).toBe(made?.queue);
    Reflect.set(window.fbq ?? {}, 'callMethod', made);
    expect(Reflect.get(made ?? {}, 'callMethod')).toBe(made);
    expect(runBaseCode()).toBeNull();
  });

  it('keeps an fbq that was there before (R13)', () => {
    const made = runBaseCode();
    begin('drop');
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
  ])('takes no harm from an fbq that is none: %s', (_, value) => {
    const store = begin('drop');
    Reflect.set(window, 'fbq', value);
    expect(window.fbq).toBe(value);
    expect(() => store.set(allow())).not.toThrow();
  });
});
