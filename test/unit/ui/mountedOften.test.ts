import { expect, it, vi } from 'vitest';
import { mountNotice } from '../../../src/ui/mountNotice';
import { fakeKotowari } from './fake-kotowari';
import './platform';

/** Counts who listens to the document and the window, and which observers watch, from now on. */
function countWatchers() {
  const listeners = new Map<string, Set<unknown>>();
  const observers = new Set<object>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const { observe, disconnect } = MutationObserver.prototype;
  const isPages = (target: unknown) => !target || target === document || target === window;
  const of = (type: string) => {
    const known = listeners.get(type) ?? new Set();
    listeners.set(type, known);
    return known;
  };
  vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function (
    this: EventTarget,
    ...args
  ) {
    const [type, listener, options] = args;
    if (isPages(this)) {
      of(type).add(listener);
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (signal) addEventListener.call(signal, 'abort', () => of(type).delete(listener));
    }
    return addEventListener.apply(this, args);
  });
  vi.spyOn(EventTarget.prototype, 'removeEventListener').mockImplementation(function (
    this: EventTarget,
    ...args
  ) {
    if (isPages(this)) of(args[0]).delete(args[1]);
    return removeEventListener.apply(this, args);
  });
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (
    this: MutationObserver,
    ...args
  ) {
    observers.add(this);
    return observe.apply(this, args);
  });
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (
    this: MutationObserver,
  ) {
    observers.delete(this);
    return disconnect.apply(this);
  });
  return () => ({
    listeners: [...listeners].flatMap(([type, all]) => [...all].map(() => type)),
    observers: observers.size,
  });
}

it('leaves no listener and no observer after it was mounted and taken away 200 times', async () => {
  const kotowari = fakeKotowari();
  const count = countWatchers();
  const once = mountNotice(kotowari);
  expect(count().listeners.length + count().observers).toBeGreaterThan(0);
  once();
  await vi.waitFor(() => expect(document.querySelector('kotowari-notice')).toBeNull());
  const before = count();
  for (let round = 0; round < 200; round += 1) mountNotice(kotowari)();
  expect(count()).toEqual(before);
  expect(before.observers).toBe(0);
});
