import type { Attempt } from './messages';
import { realUrl } from './realUrl';

/**
 * Tells each address that page code asks for by a call or by an image, before Kotowari is asked: the
 * wrappers stand in front of its own. They hand everything on.
 */
export function watchCalls(tell: (attempt: Attempt) => void): void {
  const seen = (way: string, address: unknown) => {
    const url = realUrl(address instanceof Request ? address.url : `${address}`, document.baseURI);
    tell({ at: Date.now(), url, way });
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

function wrap(owner: object, name: string, see: (...words: unknown[]) => void): void {
  const call: unknown = Reflect.get(owner, name);
  if (typeof call !== 'function') return;
  Reflect.set(owner, name, function (this: unknown, ...words: unknown[]) {
    see(...words);
    return Reflect.apply(call, this ?? window, words);
  });
}
