import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../../../src/config/readConfig';
import { decide, undecided } from '../../../../src/core/consent';
import { createStore } from '../../../../src/core/store';
import { announce } from '../../../../src/effects/signals/announce';

const config = readConfig({});
const listener = vi.fn();

beforeEach(() => {
  delete window.dataLayer;
  document.addEventListener('kotowari:change', listener);
});
afterEach(() => {
  document.removeEventListener('kotowari:change', listener);
  listener.mockClear();
});

function start() {
  const store = createStore(undecided(config));
  store.subscribe(announce);
  return store;
}

describe('a decision', () => {
  it('is announced by one entry on dataLayer and one event (R14)', () => {
    window.dataLayer = [];
    const state = decide(config, 'notice', (id) => id === 'criteo');
    start().set(state);
    const { vendors, how } = state;
    expect(window.dataLayer).toEqual([{ event: 'kotowari_change', kotowari: { vendors, how } }]);
    expect(listener.mock.calls).toMatchObject([[{ detail: state }]]);
  });

  it.each([
    ['missing', undefined],
    ['a string', 'x'],
    ['an object', {}],
    ['frozen', Object.freeze([])],
  ])('is announced by an event whatever dataLayer is: %s (R14)', (_, value) => {
    Reflect.set(window, 'dataLayer', value);
    start().set(decide(config, 'notice', () => true));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
