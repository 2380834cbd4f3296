import { Object, Proxy, Reflect, setTimeout } from '../lib/natives';
import { tryOrNull } from '../lib/tryOrNull';
import type { VendorRules } from '../types';
import type { GateContext } from './context';

type Callback = (...args: unknown[]) => unknown;

/** How long a shop waits for the answer of a tag that is held; tags' own time-outs are of this order. */
const patience = 1000;

/**
 * Answers what only a held tag would: a shop's own flow (`event_callback: () => location = '/order'`)
 * must not wait for the shopper's choice. While the shopper is asked, a callback is called after a short
 * time; after a refusal at once; and never once more when the tag comes.
 */
export function answerCallbacks(
  context: GateContext,
  vendors: readonly VendorRules[],
  hasConsent: (id: string) => boolean,
): void {
  for (const { id, answers } of vendors) {
    const answer = (callback: Callback, after = patience) =>
      hasConsent(id) ? callback : callOnce(callback, context.isAsking() ? after : 0);
    const { queues = [], keys = [], standsIn = false } = answers ?? {};
    const watch: Watch = (args, isCommand) => replaceCallbacks(args, keys, answer, isCommand);
    for (const name of queues) {
      const standIn = standsIn && !hasConsent(id) ? () => {} : undefined;
      tryOrNull(() => watchQueue(name, watch, standIn));
    }
  }
}

type Answer = (callback: Callback, after?: number) => Callback;
type Watch = (args: ArrayLike<unknown>, isCommand: boolean) => void;

/** A callback that is called in time by us, or before that by the tag, and not by both. */
function callOnce(callback: Callback, after: number): Callback {
  let isCalled = false;
  const once = function (this: unknown, ...args: unknown[]) {
    if (isCalled) return;
    isCalled = true;
    return Reflect.apply(callback, this, args);
  };
  setTimeout(once, after);
  return once;
}

/** Puts what is called in time in the place of the callbacks in a call: `gtag('get', id, name, callback)`. */
function replaceCallbacks(
  call: ArrayLike<unknown>,
  keys: readonly string[],
  answer: Answer,
  isCommand: boolean,
): void {
  const args = call as { [index: number]: unknown } & ArrayLike<unknown>;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index];
    // What is pushed as a function is code for Tag Manager, and no answer.
    if (typeof arg === 'function' && isCommand) args[index] = answer(arg as Callback);
    else if (arg && typeof arg === 'object') {
      const options = arg as Record<string, unknown>;
      // A command by the name of `gtag` is a list in the list.
      if ('callee' in options) replaceCallbacks(options as never, keys, answer, true);
      for (const key of keys) {
        const callback = options[key];
        if (typeof callback !== 'function') continue;
        options[key] = answer(callback as Callback, Number(options.event_timeout) || patience);
      }
    }
  }
}

/** Sees every call to a global queue, whoever makes it, and whenever. */
function watchQueue(name: string, watch: Watch, standIn?: Callback): void {
  const before = Object.getOwnPropertyDescriptor(window, name);
  if (before && !before.configurable) return;
  let queue = wrapQueue(Reflect.get(window, name) ?? standIn, watch);
  Object.defineProperty(window, name, {
    configurable: true,
    enumerable: true,
    get: () => (before?.get ? Reflect.apply(before.get, window, []) : queue),
    set(next) {
      if (before?.set) Reflect.apply(before.set, window, [next]);
      queue = wrapQueue(next, watch);
    },
  });
}

function wrapQueue(queue: unknown, watch: Watch): unknown {
  if (typeof queue === 'function') {
    return new Proxy(queue, {
      apply(target, self, args) {
        watch(args, true);
        return Reflect.apply(target, self, args);
      },
    });
  }
  const list = queue as { push?: Callback } | undefined;
  const push = list?.push;
  if (!list || !push) return queue;
  const value = (...args: unknown[]) => {
    watch(args, false);
    return Reflect.apply(push, list, args);
  };
  Object.defineProperty(list, 'push', { value, writable: true, configurable: true });
  watchHiding(list, watch);
  return list;
}

/** The snippet against flicker hides the page until the container says that it is there. */
function watchHiding(list: object, watch: Watch): void {
  Object.defineProperty(list, 'hide', {
    configurable: true,
    set(hide: { end?: Callback }) {
      Object.defineProperty(list, 'hide', { value: hide, writable: true, configurable: true });
      watch([() => hide.end?.()], true);
    },
  });
}
