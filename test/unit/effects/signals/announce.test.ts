import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../../../src/config/config';
import { decide, undecided } from '../../../../src/core/consent';
import { createStore } from '../../../../src/core/store';
import { announce } from '../../../../src/effects/signals/announce';

const config = readConfig({});
const heard = vi.fn();

beforeEach(() => {
  delete window.dataLayer;
  document.addEventListener('kotowari:change', heard);
});
afterEach(() => {
  document.removeEventListener('kotowari:change', heard);
  heard.mockClear();
});

function begin() {
  const store = createStore(undecided(config));
  store.subscribe(announce);
  return store;
}

describe('a decision', () => {
  it('is one entry on dataLayer and one event, each with what was decided (R14)', () => {
    window.dataLayer = [];
    const state = decide(config, 'notice', (id) => id === 'criteo');
    begin().set(state);
    const { vendors, how } = state;
    expect(window.dataLayer).toEqual([{ event: 'kotowari_change', kotowari: { vendors, how } }]);
    expect(heard.mock.calls).toMatchObject([[{ detail: state }]]);
  });

  it.each([
    ['none', undefined],
    ['a text', 'x'],
    ['an object', {}],
    ['frozen', Object.freeze([])],
  ])('is told to the page whatever dataLayer is: %s (R14)', (_, value) => {
    Reflect.set(window, 'dataLayer', value);
    begin().set(decide(config, 'notice', () => true));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
