import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../src/core/store';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an observable value', () => {
  it('has its initial value, then the last one set', () => {
    const store = createStore('a');
    expect(store.get()).toBe('a');
    store.set('b');
    expect(store.get()).toBe('b');
  });

  it('calls listeners for later changes only, in the order of subscription', () => {
    const store = createStore(1);
    const received: string[] = [];
    store.subscribe((value) => received.push(`first ${value}`));
    store.subscribe((value) => received.push(`second ${value}`));
    expect(received).toEqual([]);
    store.set(2);
    expect(received).toEqual(['first 2', 'second 2']);
  });

  it('already has the new value when listeners are called', () => {
    const store = createStore(1);
    const seen: number[] = [];
    store.subscribe(() => seen.push(store.get()));
    store.set(2);
    expect(seen).toEqual([2]);
  });

  it('calls no listener if the same value is set', () => {
    const store = createStore(1);
    const listener = vi.fn();
    store.subscribe(listener);
    store.set(1);
    expect(listener).not.toHaveBeenCalled();
  });

  it('stops calling a listener that was unsubscribed once or twice', () => {
    const store = createStore(1);
    const [gone, stays] = [vi.fn(), vi.fn()];
    const undo = store.subscribe(gone);
    store.subscribe(stays);
    undo();
    undo();
    store.set(2);
    expect(gone).not.toHaveBeenCalled();
    expect(stays).toHaveBeenCalledOnce();
  });

  it('lets a listener unsubscribe itself while it is called', () => {
    const store = createStore(1);
    const after = vi.fn();
    const once = vi.fn(() => undo());
    const undo = store.subscribe(once);
    store.subscribe(after);
    store.set(2);
    store.set(3);
    expect(once).toHaveBeenCalledOnce();
    expect(after).toHaveBeenCalledTimes(2);
  });

  it('does not call a listener that subscribes during a change', () => {
    const store = createStore(1);
    const late = vi.fn();
    const stop = store.subscribe(() => {
      stop();
      store.subscribe(late);
    });
    store.set(2);
    expect(late).not.toHaveBeenCalled();
    store.set(3);
    expect(late).toHaveBeenCalledExactlyOnceWith(3);
  });

  it('goes on if a listener throws, and reports the error as uncaught', () => {
    const store = createStore(1);
    const other = vi.fn();
    store.subscribe(() => {
      throw new Error('a listener of the page');
    });
    store.subscribe(other);
    expect(() => store.set(2)).not.toThrow();
    expect(other).toHaveBeenCalledExactlyOnceWith(2);
    expect(() => vi.runAllTimers()).toThrow('a listener of the page');
  });

  it('calls all listeners with a value that a listener sets, so that none keeps an old one', () => {
    const store = createStore('asked');
    const received: string[] = [];
    store.subscribe((value) => {
      if (value === 'allowed') store.set('refused');
    });
    store.subscribe((value) => received.push(value));
    store.set('allowed');
    expect(store.get()).toBe('refused');
    expect(received.at(-1)).toBe('refused');
  });
});
