import { getAttribute, Map, Object, RegExp, Set } from '../lib/natives';
import { tryOrNull } from '../lib/tryOrNull';
import type { VendorRules } from '../types';
import { isInline, markName } from './tag';

/**
 * Stands in for the queues that a marked inline base code would build, so that the shop's own calls
 * (`_lt('send', …)`) do not throw while it waits, and are made up for once it has run.
 */
export interface QueueStubs {
  /** To be called when a tag is held. */
  stub(tag: Element): void;
  /** Takes the stubs of an inline script away, lets it run, and plays what they were called with. */
  play(tag: Element, run: () => void): void;
}

interface Queue {
  (...args: unknown[]): void;
  push(...args: unknown[]): void;
}

interface Stub {
  remove(): void;
  replay(): void;
}

/** The most calls that one stub remembers. */
const most = 100;

/** Makes the stand-ins, by the names of the queues in the vendors' rules: `fbq`, `SmartnewsAds.p`. */
export function createQueueStubs(vendors: readonly VendorRules[]): QueueStubs {
  const names = [...new Set(vendors.flatMap(({ queues = [] }) => queues))];
  const stubs = new Map<string, Stub>();
  const namesIn = (tag: Element) =>
    isInline(tag) && getAttribute(tag, markName) !== null
      ? names.filter((name) =>
          new RegExp(`\\b${name.split('.')[0]}\\b`).test(tag.textContent ?? ''),
        )
      : [];
  return {
    stub(tag) {
      for (const name of namesIn(tag)) {
        const stub = stubs.has(name) ? null : tryOrNull(() => createStub(name));
        if (stub) stubs.set(name, stub);
      }
    },
    play(tag, run) {
      const mine = namesIn(tag).flatMap((name) => {
        const stub = stubs.get(name);
        stubs.delete(name);
        stub?.remove();
        return stub ?? [];
      });
      run();
      for (const { replay } of mine) replay();
    },
  };
}

/** Puts a function that only remembers where the queue will be; null where there is something. */
function createStub(path: string): Stub | null {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let owner: Record<string, unknown> = window as never;
  for (const key of keys) {
    owner[key] ??= {};
    owner = owner[key] as never;
  }
  if (owner[last] !== undefined) return null;
  const calls: (() => void)[] = [];
  let isPlayed = false;
  const note =
    (isPush: boolean) =>
    (...args: unknown[]) => {
      const call = () => {
        const queue = owner[last] as Queue | undefined;
        if (isPush) queue?.push(...args);
        else queue?.(...args);
      };
      // The page may have kept the stub.
      if (isPlayed) call();
      else if (calls.length < most) calls.push(call);
    };
  const stub = Object.assign(note(false), { push: note(true) });
  owner[last] = stub;
  // A signal may have put something round it.
  const placed = owner[last];
  return {
    remove() {
      if (owner[last] === placed) delete owner[last];
    },
    replay() {
      isPlayed = true;
      for (const call of calls) tryOrNull(call);
    },
  };
}
