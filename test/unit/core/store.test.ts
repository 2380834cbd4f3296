import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../src/core/store';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an observable value', () => {
  it('has its first value, then the last one set', () => {
    const store = createStore('a');
    expect(store.get()).toBe('a');
    store.set('b');
    expect(store.get()).toBe('b');
  });

  it('tells each later change, in the order of subscribing, and not the present value', () => {
    const store = createStore(1);
    const heard: string[] = [];
    store.subscribe((value) => heard.push(`first ${value}`));
    store.subscribe((value) => heard.push(`second ${value}`));
    expect(heard).toEqual([]);
    store.set(2);
    expect(heard).toEqual(['first 2', 'second 2']);
  });

  it('has the new value already when the listeners are told', () => {
    const store = createStore(1);
    const seen: number[] = [];
    store.subscribe(() => seen.push(store.get()));
    store.set(2);
    expect(seen).toEqual([2]);
  });

  it('tells nothing when the same value is set', () => {
    const store = createStore(1);
    const listener = vi.fn();
    store.subscribe(listener);
    store.set(1);
    expect(listener).not.toHaveBeenCalled();
  });

  it('stops telling a listener whose subscription is undone, once or twice', () => {
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

  it('lets a listener undo its own subscription while it is told', () => {
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

  it('does not tell a change to whoever subscribes while it is told', () => {
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

  it('is stopped by no listener that throws, and reports the error as an uncaught one', () => {
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

  it('tells a change that a listener makes afterwards, so that nobody is left with an old value', () => {
    const store = createStore('asked');
    const heard: string[] = [];
    store.subscribe((value) => {
      if (value === 'allowed') store.set('refused');
    });
    store.subscribe((value) => heard.push(value));
    store.set('allowed');
    expect(store.get()).toBe('refused');
    expect(heard.at(-1)).toBe('refused');
  });
});
