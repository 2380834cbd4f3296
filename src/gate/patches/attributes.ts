import { tryOrNull } from '../../lib/tryOrNull';
import type { Gate } from '../gate';
import { type Around, always, ownerOf, patch, type Realm, read } from '../patch';
import type { Scanner } from '../scan';
import {
  attributeNamed,
  forget,
  heldValue,
  isScript,
  remember,
  runs,
  silence,
  takeOff,
  urlAttributes,
} from '../tag';

/**
 * Asks the gate wherever page code of this realm gives an element a URL: by properties, attributes
 * and attribute nodes. What may not go now waits on the element, and is read back as it was written.
 */
export function patchAttributes(realm: Realm, gate: Gate, look: Scanner): void {
  /**
   * Whether the value waits, and must not be set. Of a script only the type does: its `src` is set, and
   * the script made inert.
   */
  const hold = (tag: Element, attribute: string, value: string) => {
    if (attribute === 'type') {
      const waits = heldValue(tag, attribute) !== null;
      // A copy of a held script is given the type that holds it.
      if (waits && value !== 'text/plain') remember(tag, attribute, value);
      return waits;
    }
    if (gate.held.has(tag)) forget(tag, attribute);
    if ((isScript(tag) && !runs(tag)) || gate.mayGo(attribute, value)) return false;
    if (isScript(tag)) {
      silence(tag);
      gate.made.add(tag);
    } else takeOff(tag, attribute, value);
    // A script that is not in the page yet is looked at when it is put in.
    if (!isScript(tag) || tag.isConnected) gate.held.add(tag);
    return !isScript(tag);
  };

  /** Gives an attribute one of some arguments, unless that has to wait. */
  const set = (
    tag: Element | undefined,
    name: string,
    args: unknown[],
    go: () => unknown,
    which = 0,
  ) => {
    const attribute = tag && attributeNamed(tag, name);
    if (!attribute) return go();
    const value = read(args[which]);
    args[which] = attribute === 'srcdoc' ? look.inside(value) : value;
    return hold(tag, attribute, `${value}`) ? undefined : go();
  };

  const { prototype } = realm.Element;
  patch(prototype, 'setAttribute setAttributeNS', gate, (self, args, go, name) => {
    const which = name.endsWith('NS') ? 2 : 1;
    if (args.length <= which) return go();
    args[which - 1] = `${args[which - 1]}`;
    return set(self as Element, `${args[which - 1]}`, args, go, which);
  });
  const setNode = (tag: Element | undefined, { name, value }: Attr, go: () => unknown) =>
    set(tag, name, [value], go) ?? null;
  patch(prototype, 'setAttributeNode setAttributeNodeNS', gate, (self, [attr], go) =>
    setNode(self as Element, attr as Attr, go),
  );
  const owners = new WeakMap<object, Element>();
  const own: Around = (self, _, go) => {
    const map = go() as object;
    owners.set(map, self as Element);
    return map;
  };
  patch(prototype, 'attributes', always, own, 'get');
  patch(realm.NamedNodeMap.prototype, 'setNamedItem setNamedItemNS', gate, (self, [attr], go) =>
    setNode(owners.get(self), attr as Attr, go),
  );
  // Of its own, so that the texts of all other nodes are set as ever.
  for (const name of ['nodeValue', 'textContent']) {
    const ofAll = Object.getOwnPropertyDescriptor(realm.Node.prototype, name);
    if (ofAll) Object.defineProperty(realm.Attr.prototype, name, ofAll);
  }
  const setValue: Around = (self, args, go) =>
    set((self as Attr).ownerElement ?? undefined, (self as Attr).name, args, go);
  patch(realm.Attr.prototype, 'value nodeValue textContent', gate, setValue, 'set');

  /** While nothing waits, nothing reads differently. */
  const idle = {
    get open() {
      return !gate.held.size;
    },
  };
  const waiting = (self: object, name: unknown) =>
    gate.held.has(self as Element) ? heldValue(self as Element, `${name}`) : null;
  const readBack: Around = (self, _, go, name) => {
    const value = waiting(self, name);
    if (value === null || !/^(src|href|data|poster)$/.test(name)) return value ?? go();
    return tryOrNull(() => new URL(value, document.baseURI).href) ?? value;
  };

  for (const [localName, attributes] of Object.entries(urlAttributes)) {
    for (const attribute of attributes) {
      const owner = ownerOf(realm.document.createElement(localName), attribute);
      patch(
        owner,
        attribute,
        gate,
        (self, args, go) => set(self as Element, attribute, args, go),
        'set',
      );
      patch(owner, attribute, idle, readBack, 'get');
    }
  }
  patch(prototype, 'getAttribute', idle, (self, [name], go) => waiting(self, name) ?? go());
  patch(
    prototype,
    'hasAttribute',
    idle,
    (self, [name], go) => waiting(self, name) !== null || go(),
  );
  patch(prototype, 'removeAttribute', gate, (self, [name], go) => {
    const attribute = attributeNamed(self as Element, `${name}`);
    if (attribute && hold(self as Element, attribute, '')) return;
    return go();
  });
  const isComplete: Around = (self, _, go) => !gate.held.has(self as Element) && go();
  patch(realm.HTMLImageElement.prototype, 'complete', idle, isComplete, 'get');
}
