import type { Attempt } from './messages';
import { realUrl } from './realUrl';

/**
 * Reports each URL that page code requests by a call or an image, before Kotowari handles it: these wrappers
 * are outside Kotowari's. They pass everything on.
 */
export function watchCalls(report: (attempt: Attempt) => void): void {
  const seen = (way: string, address: unknown) => {
    const url = realUrl(address instanceof Request ? address.url : `${address}`, document.baseURI);
    report({ at: Date.now(), url, way });
  };
  wrap(window, 'fetch', (address) => seen('fetch', address));
  wrap(Navigator.prototype, 'sendBeacon', (address) => seen('beacon', address));
  wrap(XMLHttpRequest.prototype, 'open', (_, address) => seen('request', address));
  const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
  if (!source?.set) return;
  const { set } = source;
  Object.defineProperty(HTMLImageElement.prototype, 'src', {
    ...source,
    set(this: HTMLImageElement, address: string) {
      seen('image', address);
      set.call(this, address);
    },
  });
}

function wrap(owner: object, name: string, see: (...args: unknown[]) => void): void {
  const call: unknown = Reflect.get(owner, name);
  if (typeof call !== 'function') return;
  Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
    see(...args);
    return Reflect.apply(call, this ?? window, args);
  });
}
