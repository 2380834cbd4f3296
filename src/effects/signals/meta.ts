import { tryOrNull } from '../../lib/tryOrNull';
import type { ConsentState, MetaEarly, Observable } from '../../types';

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
export function signalMeta(store: Observable<ConsentState>, id: string, early: MetaEarly): void {
  const isAllowed = () => store.get().vendors[id];
  const tell = (pixel = window.fbq) =>
    tryOrNull(() => pixel?.('consent', isAllowed() ? 'grant' : 'revoke'));
  store.subscribe(() => tell());
  if (early === 'no' || isAllowed()) return;

  let fbq: Pixel | undefined;
  const guard = (pixel: Pixel) =>
    new Proxy(pixel, {
      apply(_, __, call) {
        if (call[0] === 'init') tell(pixel);
        if (early === 'send' || isAllowed() || !/^track/.test(`${call[0]}`)) pixel(...call);
      },
    });
  const set = (pixel: Pixel | undefined) => {
    fbq = typeof pixel === 'function' ? guard(pixel) : pixel;
    // The base code gives one function both of its names.
    window._fbq ??= fbq;
  };
  set(window.fbq);
  Reflect.defineProperty(window, 'fbq', { configurable: true, get: () => fbq, set });
}
