import { tryOrNull } from '../../lib/tryOrNull';
import type { ConsentState, Effect, MetaEarly } from '../../types';

type Pixel = (...command: unknown[]) => void;

declare global {
  interface Window {
    fbq?: Pixel | undefined;
    _fbq?: unknown;
  }
}

/**
 * Tells the Meta Pixel of each decision. Where its file loads before the choice, a `revoke` comes
 * before the first call, or the tag sends at once; and unless `early` says `send`, what is tracked
 * until the `grant` is not even queued, since a `grant` sends all of the queue
 * (https://developers.facebook.com/docs/meta-pixel/implementation/gdpr).
 *
 * Its base code does nothing where there is an `fbq`, so none is made here.
 */
export function signalMeta(state: ConsentState, id: string, early: MetaEarly): Effect {
  let isAllowed = state.vendors[id] === true;
  const tell = (pixel = window.fbq) =>
    tryOrNull(() => pixel?.('consent', isAllowed ? 'grant' : 'revoke'));
  if (early !== 'no' && !isAllowed) {
    lock({ tell, mayPass: (command) => early === 'send' || isAllowed || !/^track/.test(command) });
  }
  return ({ vendors }) => {
    isAllowed = vendors[id] === true;
    tell();
  };
}

/** Puts a lock on every `fbq` that the page sets: it is told the state before its first call. */
function lock(scene: { tell(pixel: Pixel): void; mayPass(command: string): boolean }): void {
  let fbq: Pixel | undefined;
  const set = (pixel: Pixel | undefined) => {
    fbq = typeof pixel === 'function' ? withLock(pixel, scene) : pixel;
    // The base code gives one function both of its names.
    window._fbq ??= fbq;
  };
  set(window.fbq);
  Reflect.defineProperty(window, 'fbq', { configurable: true, get: () => fbq, set });
}

function withLock(pixel: Pixel, { tell, mayPass }: Parameters<typeof lock>[0]): Pixel {
  return new Proxy(pixel, {
    apply(_, __, call) {
      if (call[0] === 'init') tell(pixel);
      if (mayPass(`${call[0]}`)) pixel(...call);
    },
  });
}
