import { attempt } from '../attempt';
import type { Gate } from './gate';
import type { Look, Origin } from './markup';
import { type Around, type Realm, read, wrap } from './wrap';

const { apply } = Reflect;

/** The methods that put nodes in: all that they are given, or the first only. */
const insertAll = 'append prepend replaceChildren before after replaceWith insertAdjacentElement';
const insertFirst = 'appendChild insertBefore replaceChild moveBefore insertNode surroundContents';
/** The methods that make nodes of other nodes, or of markup. */
const make = 'cloneNode importNode adoptNode cloneContents createContextualFragment';

/** An element in which markup is only text. */
const textual = /^(script|style|textarea|title|xmp|no(script|embed|frames)|i?frame|plaintext)$/;
/** What is asked for as soon as it is in the page; images, frames and media wait for the task's end. */
const hasty = /<(link|object|embed)/i;

/**
 * Looks at every node that page code of this realm puts into the page, clones, or makes of markup,
 * and lets `onWindow` know of the frames that come with it, before that code gets at them.
 */
export function guardInsertion(
  realm: Realm,
  gate: Gate,
  look: Look,
  onWindow: (frame: Realm) => void,
): void {
  const lookAt = (node: unknown, origin: Origin) =>
    attempt(() => (node as Node).ownerDocument?.defaultView && look.at(node as Node, origin));

  const withFrames = (put: () => unknown) => {
    const before = realm.length;
    const result = put();
    const { length } = realm;
    for (let index = 0; length > before && index < length; index += 1) {
      onWindow(realm[index] as Realm);
    }
    return result;
  };

  const insert =
    (from: number, to?: number): Around =>
    (self, args, native) => {
      const { isConnected } = (self as Range).startContainer ?? self;
      if (isConnected) for (const node of args.slice(from, to)) lookAt(node, 'made');
      return withFrames(() => apply(native, self, args));
    };

  const putMarkup =
    (which: number, placeOf: (self: Element, position: unknown) => Node | null): Around =>
    (self, args, native) => {
      const element = self as Element;
      const place = placeOf(element, args[0]);
      if (textual.test(element.localName) || args.length <= which) return apply(native, self, args);
      const given = args[which] === null ? null : read(args[which]);
      args[which] = hasty.test(`${given}`) ? look.markup(given) : given;
      return withFrames(() => {
        const result = apply(native, self, args);
        lookAt(place, 'markup');
        return result;
      });
    };

  const names = [
    'Node',
    'Element',
    'CharacterData',
    'Document',
    'DocumentFragment',
    'Range',
  ] as const;
  for (const { prototype } of names.map((name) => realm[name])) {
    wrap(prototype, insertAll, gate, insert(0));
    wrap(prototype, insertFirst, gate, insert(0, 1));
    wrap(prototype, make, gate, (self, args, native) => {
      const result = apply(native, self, args);
      lookAt(result, 'loose');
      return result;
    });
  }
  for (const { prototype } of [realm.Element, realm.ShadowRoot]) {
    wrap(
      prototype,
      'innerHTML',
      gate,
      putMarkup(0, (self) => self),
      'set',
    );
    wrap(
      prototype,
      'outerHTML',
      gate,
      putMarkup(0, (self) => self.parentNode),
      'set',
    );
    wrap(
      prototype,
      'setHTML setHTMLUnsafe',
      gate,
      putMarkup(0, (self) => self),
    );
    const isInside = (position: unknown) => /^(afterb|beforee)/i.test(`${position}`);
    wrap(
      prototype,
      'insertAdjacentHTML',
      gate,
      putMarkup(1, (self, position) => (isInside(position) ? self : self.parentNode)),
    );
  }

  realm.Audio = new Proxy(realm.Audio, {
    construct(target, args, newTarget) {
      const audio: object = Reflect.construct(target, args, newTarget);
      lookAt(audio, 'loose');
      return audio;
    },
  });
}
