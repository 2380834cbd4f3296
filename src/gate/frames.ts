import { always, type Realm, wrap } from './wrap';

/**
 * Lets `onWindow` know of every window of a frame that page code of this realm lays hands on, and of
 * each that loads: a frame of the same origin has natives of its own.
 */
export function guardFrames(
  realm: Realm,
  onWindow: (frame: Realm | null | undefined) => void,
): void {
  const { HTMLFrameElement, HTMLIFrameElement, HTMLObjectElement } = realm;
  for (const { prototype } of [HTMLIFrameElement, HTMLFrameElement, HTMLObjectElement]) {
    for (const name of ['contentWindow', 'contentDocument']) {
      wrap(
        prototype,
        name,
        always,
        (self, args, native) => {
          const found = Reflect.apply(native, self, args) as (Realm & Document) | null;
          onWindow(name === 'contentWindow' ? found : (found?.defaultView as Realm));
          return found;
        },
        'get',
      );
    }
  }
}
