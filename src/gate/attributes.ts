import { attempt } from '../attempt';
import type { Gate } from './gate';
import type { Look } from './markup';
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
} from './tag';
import { type Around, always, type Native, type Realm, read, wrap } from './wrap';

const { apply } = Reflect;

/**
 * Asks the gate wherever page code of this realm gives an element a URL: by properties, attributes
 * and attribute nodes. What may not go now waits on the element, and is read back as it was written.
 */
export function guardAttributes(realm: Realm, gate: Gate, look: Look): void {
  /** Whether the value waits, and must not be set. */
  const hold = (tag: Element, attribute: string, value: string) => {
    if (isScript(tag)) return holdOnScript(tag, attribute, value);
    forget(tag, attribute);
    if (gate.mayGo(attribute, value)) return false;
    takeOff(tag, attribute, value);
    gate.held.add(tag);
    return true;
  };

  /** A script is judged when it is put in. One that is there already asks for its `src` at once. */
  const holdOnScript = (script: Element, attribute: string, value: string) => {
    if (attribute === 'type') {
      const waits = heldValue(script, 'type') !== null;
      if (waits) remember(script, 'type', value);
      return waits;
    }
    forget(script, attribute);
    if (script.isConnected && runs(script) && !gate.mayRequest(value)) {
      silence(script);
      gate.made.add(script);
      gate.held.add(script);
    }
    return false;
  };

  /** Gives an attribute a value, unless it has to wait. */
  const set = (
    tag: Element | null,
    name: string,
    value: unknown,
    go: (value: unknown) => unknown,
  ) => {
    const attribute = tag && attributeNamed(tag, name);
    if (!attribute) return go(value);
    const given = read(value);
    if (hold(tag, attribute, `${given}`)) return null;
    return go(attribute === 'srcdoc' ? look.inside(given) : given);
  };

  const setNode = (owner: Element | null, self: object, attr: Attr, native: Native) =>
    set(owner, attr.name, attr.value, () => apply(native, self, [attr]));

  /** While nothing waits, nothing reads differently. */
  const idle = {
    get open() {
      return !gate.held.size;
    },
  };
  const waiting = (self: object, name: string) =>
    gate.held.has(self as Element) ? heldValue(self as Element, name) : null;
  const readBack =
    (attribute: string): Around =>
    (self, args, native) => {
      const value = waiting(self, attribute);
      if (value === null || !/^(src|href|data|poster)$/.test(attribute)) {
        return value ?? apply(native, self, args);
      }
      return attempt(() => new URL(value, document.baseURI).href) ?? value;
    };

  for (const [name, attributes] of Object.entries(urlAttributes)) {
    for (const attribute of attributes) {
      const owner = ownerOf(realm, name, attribute);
      wrap(
        owner,
        attribute,
        gate,
        (self, [value], native) =>
          set(self as Element, attribute, value, (given) => apply(native, self, [given])),
        'set',
      );
      wrap(owner, attribute, idle, readBack(attribute), 'get');
    }
  }

  const { Attr, Element, HTMLImageElement, NamedNodeMap, Node } = realm;
  wrap(
    Element.prototype,
    'getAttribute',
    idle,
    (self, args, native) => waiting(self, `${args[0]}`) ?? apply(native, self, args),
  );
  wrap(Element.prototype, 'removeAttribute', idle, (self, [name], native) => {
    if (waiting(self, `${name}`) !== null) forget(self as Element, `${name}`);
    return apply(native, self, [name]);
  });
  wrap(
    HTMLImageElement.prototype,
    'complete',
    idle,
    (self, args, native) => !gate.held.has(self as Element) && apply(native, self, args),
    'get',
  );
  wrap(Element.prototype, 'setAttribute setAttributeNS', gate, (self, args, native) => {
    const value = args.pop();
    const name = read(args.pop());
    return (
      set(self as Element, `${name}`, value, (given) =>
        apply(native, self, [...args, name, given]),
      ) ?? undefined
    );
  });
  wrap(Element.prototype, 'setAttributeNode setAttributeNodeNS', gate, (self, [attr], native) =>
    setNode(self as Element, self, attr as Attr, native),
  );
  const owners = new WeakMap<object, Element>();
  wrap(
    Element.prototype,
    'attributes',
    always,
    (self, args, native) => {
      const map = apply(native, self, args) as object;
      owners.set(map, self as Element);
      return map;
    },
    'get',
  );
  wrap(NamedNodeMap.prototype, 'setNamedItem setNamedItemNS', gate, (self, [attr], native) =>
    setNode(owners.get(self) ?? null, self, attr as Attr, native),
  );
  for (const owner of [Attr.prototype, Node.prototype]) {
    wrap(
      owner,
      'value nodeValue textContent',
      gate,
      (self, [value], native) =>
        set((self as Attr).ownerElement ?? null, (self as Attr).name, value, (given) =>
          apply(native, self, [given]),
        ),
      'set',
    );
  }
}

/** The prototype that has the property of an attribute: `src` of a video belongs to all media. */
function ownerOf(realm: Realm, name: string, property: string): object | undefined {
  let owner: object | null = realm.document.createElement(name);
  while (owner && !Object.hasOwn(owner, property)) owner = Object.getPrototypeOf(owner);
  return owner ?? undefined;
}
