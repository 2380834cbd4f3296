import { Proxy, Reflect } from '../../lib/natives';
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
 * Signals consent to the Meta Pixel. If its file loads before the choice, it has to get a `revoke` before
 * its first call, or it sends at once. Unless `early` is `send`, tracking calls before the `grant` are
 * dropped, since a `grant` sends everything in the queue
 * (https://developers.facebook.com/docs/meta-pixel/implementation/gdpr).
 *
 * We create no `fbq`: Meta's base code does nothing if there is one already.
 */
export function signalMeta(state: ConsentState, id: string, early: MetaEarly): Effect {
  let isAllowed = state.vendors[id] === true;
  const signal = (pixel = window.fbq) =>
    tryOrNull(() => pixel?.('consent', isAllowed ? 'grant' : 'revoke'));
  if (early !== 'no' && !isAllowed) {
    const mayPass = (command: string) =>
      early === 'send' || isAllowed || !command.startsWith('track');
    interceptPixel({ signal, mayPass });
  }
  return ({ vendors }) => {
    isAllowed = vendors[id] === true;
    signal();
  };
}

interface Interception {
  signal(pixel: Pixel): void;
  mayPass(command: string): boolean;
}

/** Wraps every `fbq` that the page sets, so that it gets the consent state before its first call. */
function interceptPixel(interception: Interception): void {
  let fbq: Pixel | undefined;
  const set = (pixel: Pixel | undefined) => {
    fbq = typeof pixel === 'function' ? wrapPixel(pixel, interception) : pixel;
    // The base code gives one function both names.
    window._fbq ??= fbq;
  };
  set(window.fbq);
  Reflect.defineProperty(window, 'fbq', { configurable: true, get: () => fbq, set });
}

function wrapPixel(pixel: Pixel, { signal, mayPass }: Interception): Pixel {
  return new Proxy(pixel, {
    apply(_, __, call) {
      if (call[0] === 'init') signal(pixel);
      if (mayPass(`${call[0]}`)) pixel(...call);
    },
  });
}
