import { tryOrNull } from '../../lib/tryOrNull';
import type { Gate } from '../gate';
import { type Around, always, patch, type Realm, read } from '../patch';
import type { Origin, Scanner } from '../scan';

/** Methods that put nodes in; that make nodes of other nodes or of markup; that put markup in. */
const insertions =
  'appendChild insertBefore replaceChild append prepend replaceChildren before after replaceWith moveBefore insertAdjacentElement insertNode surroundContents';
const makings = 'cloneNode importNode adoptNode cloneContents createContextualFragment';
const markups = 'insertAdjacentHTML setHTML setHTMLUnsafe';
/** Who has such methods. */
const owners = [
  'CharacterData',
  'Document',
  'DocumentFragment',
  'Element',
  'Node',
  'Range',
  'ShadowRoot',
] as const;

/** What is asked for as soon as it stands in the page: of these nothing may be taken off later. */
const hasty = /<(ima?ge?|input|iframe|link|source|video|audio|object|embed)\b/i;

/**
 * Looks at every node that page code of this realm puts into the page, clones, or makes of markup,
 * and tells `onWindow` of the frames that it gets at.
 */
export function patchInsertion(
  realm: Realm,
  gate: Gate,
  look: Scanner,
  onWindow: (frame: unknown) => void,
): void {
  const lookAt = (node: unknown, origin: Origin) =>
    tryOrNull(() => (node as Node).ownerDocument?.defaultView && look.scan(node as Node, origin));

  /** Page code may reach the window of a frame that it puts in without asking the frame for it. */
  const withFrames = (put: () => unknown) => {
    const before = realm.length;
    const result = put();
    const { length } = realm;
    for (let index = 0; length > before && index < length; index += 1) onWindow(realm[index]);
    return result;
  };

  const insert: Around = (self, args, go) => {
    const place = (self as Range).startContainer ?? self;
    for (const node of place.isConnected ? args : []) {
      tryOrNull(() => {
        const { isConnected, ownerDocument } = node as Node;
        // What is moved within the page has been looked at.
        if (!isConnected || ownerDocument !== place.ownerDocument) look.scan(node as Node, 'made');
      });
    }
    return withFrames(go);
  };

  /** Markup as it may be handed on, read once. */
  const heldMarkup = (given: unknown) => {
    const markup = read(given);
    return hasty.test(`${markup}`) ? look.markup(markup) : markup;
  };

  const make: Around = (_, args, go, name) => {
    const [source] = args;
    // WebKit asks for images while they are made of markup, or copied.
    if (source && /x/.test(name)) args[0] = heldMarkup(source);
    tryOrNull(
      () => (source as Node).ownerDocument?.defaultView || look.scan(source as Node, 'inert'),
    );
    const made = go();
    lookAt(made, 'loose');
    return made;
  };

  const putMarkup: Around = (self, args, go, name) => {
    const element = self as Element;
    const which = name === 'insertAdjacentHTML' ? 1 : 0;
    // The words for inside are `afterbegin` and `beforeend`.
    const isBeside = which ? !/rb|ee/i.test(`${args[0]}`) : name === 'outerHTML';
    const place = isBeside ? element.parentNode : element;
    const given = args[which];
    // In a script and its like markup is text; in a template nothing is asked for.
    if (given && !/^(script|style|template|textarea|title)$/.test(element.localName)) {
      args[which] = heldMarkup(given);
    }
    return withFrames(() => {
      const result = go();
      lookAt(place, 'markup');
      return result;
    });
  };

  for (const name of owners) {
    const { prototype } = realm[name];
    patch(prototype, insertions, gate, insert);
    patch(prototype, makings, gate, make);
    patch(prototype, markups, gate, putMarkup);
    patch(prototype, 'innerHTML outerHTML', gate, putMarkup, 'set');
  }

  const reach: Around = (_, __, go) => {
    const found = go();
    onWindow(found);
    return found;
  };
  for (const { prototype } of [realm.HTMLIFrameElement, realm.HTMLObjectElement]) {
    patch(prototype, 'contentWindow contentDocument', always, reach, 'get');
  }

  realm.Audio = new Proxy(realm.Audio, {
    construct: (target, args, newTarget) =>
      make(target, args, () => Reflect.construct(target, args, newTarget), '') as object,
  });
}
