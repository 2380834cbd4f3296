import { baseURIOf, Object, Reflect, URL, WeakMap } from '../../lib/natives';
import { tryOrNull } from '../../lib/tryOrNull';
import type { GateContext } from '../context';
import { holdValue, trackScript } from '../hold';
import { addCall, withoutCall } from '../markup';
import { type Around, always, patch, type Realm, read } from '../patch';
import { attributeNamed, heldValue } from '../tag';

/** The properties that reflect an attribute with a URL, by the interface that has them. */
const properties = {
  Script: 'src type',
  Image: 'src srcset',
  IFrame: 'src srcdoc',
  Link: 'href imageSrcset',
  Input: 'src',
  Source: 'src srcset',
  Media: 'src',
  Video: 'poster',
  Track: 'src',
  Object: 'data',
  Embed: 'src',
  Frame: 'src',
  Anchor: 'ping',
  Area: 'ping',
  Base: 'href',
  Body: 'background',
};

/** Elements of an `<svg>` whose `href` is an object of its own. */
const animated = ['Script', 'Image', 'FEImage'];

/** The properties of these attributes give the whole address. */
const resolved = /^(src|href|data|poster|background)$/;

/**
 * Asks the gate wherever page code of this realm gives an element a URL: by properties, attributes
 * and attribute nodes. What may not go now waits on the element, and is read back as it was written.
 */
export function patchAttributes(realm: Realm, context: GateContext): void {
  patchProperties(realm, context);
  patchMethods(realm, context);
  patchNodes(realm, context);
  patchReading(realm, context);
}

/** Gives an attribute one of some arguments, unless that has to wait. */
function set(
  context: GateContext,
  tag: Element | undefined,
  name: string,
  args: unknown[],
  go: () => unknown,
  which = 0,
): unknown {
  const attribute = tag && attributeNamed(tag, name);
  if (!attribute) return go();
  const value = read(args[which]);
  args[which] = attribute === 'srcdoc' ? inFrame(context, value) : value;
  const result = holdValue(context, tag, attribute, `${value}`) ? undefined : go();
  trackScript(context, tag);
  return result;
}

/** Markup of a frame's document, so made that its scripts meet the gate in there. */
function inFrame(context: GateContext, given: unknown): unknown {
  const changed = addCall(context, `${given}`);
  return typeof given === 'string' ? changed : context.trust.createHTML(changed);
}

/** Takes an attribute off, held or not. */
function remove(context: GateContext, tag: Element, name: string, go: () => unknown): unknown {
  const attribute = attributeNamed(tag, name);
  if (!attribute) return go();
  const before = heldValue(tag, attribute) !== null;
  const waits = holdValue(context, tag, attribute, null);
  const result = waits || before ? undefined : go();
  trackScript(context, tag);
  return result;
}

function patchProperties(realm: Realm, context: GateContext): void {
  const write: Around = (self, args, go, name) => set(context, self as Element, name, args, go);
  const reads: Around = (self, _, go, name) =>
    readBack(self as Element, name) ?? asWritten(context, name, go());
  const idle = createIdle(context);
  for (const [kind, names] of Object.entries(properties)) {
    const owner = prototypeOf(realm, `HTML${kind}Element`);
    patch(owner, names, context.gate, write, 'set');
    patch(owner, names, idle, reads, 'get');
  }
}

/** Not every browser has every interface. */
function prototypeOf(realm: Realm, name: string): object | undefined {
  return (Reflect.get(realm, name) as { prototype: object } | undefined)?.prototype;
}

/** While nothing waits, nothing reads differently. */
function createIdle({ gate }: GateContext): { readonly open: boolean } {
  return {
    get open() {
      return !gate.hasHeld;
    },
  };
}

/** Of a frame's markup without what the gate has put into it. */
function asWritten(context: GateContext, name: string, value: unknown): unknown {
  return name === 'srcdoc' && value ? withoutCall(context, `${value}`) : value;
}

/** What a property gives while its value waits. */
function readBack(tag: Element, name: string): string | null {
  const attribute = attributeNamed(tag, name);
  const value = attribute ? heldValue(tag, attribute) : null;
  if (value === null || !resolved.test(name)) return value;
  return tryOrNull(() => new URL(value, baseURIOf(tag)).href) ?? value;
}

function patchMethods(realm: Realm, context: GateContext): void {
  const { gate } = context;
  const { prototype } = realm.Element;
  patch(prototype, 'setAttribute', gate, (self, args, go) => {
    if (args.length < 2) return go();
    args[0] = `${args[0]}`;
    return set(context, self as Element, args[0] as string, args, go, 1);
  });
  patch(prototype, 'setAttributeNS', gate, (self, args, go) => {
    if (args.length < 3) return go();
    const name = `${args[1]}`;
    args[1] = name;
    // An address of SVG may be written with any prefix.
    const attribute = /xlink$/.test(`${args[0]}`) ? name.replace(/^.*:/, '') : name;
    return set(context, self as Element, attribute, args, go, 2);
  });
  patch(prototype, 'removeAttribute removeAttributeNS', gate, (self, args, go) =>
    remove(context, self as Element, `${args.at(-1)}`, go),
  );
  patch(prototype, 'toggleAttribute', gate, (self, [name, force], go) => {
    const tag = self as Element;
    if (!attributeNamed(tag, `${name}`)) return go();
    const isThere = tag.hasAttribute(`${name}`);
    const isWanted = force === undefined ? !isThere : !!force;
    if (isThere && !isWanted) tag.removeAttribute(`${name}`);
    else if (!isThere && isWanted) tag.setAttribute(`${name}`, '');
    return isWanted;
  });
}

function patchNodes(realm: Realm, context: GateContext): void {
  const { gate } = context;
  const { prototype } = realm.Element;
  const owners = new WeakMap<object, Element>();
  const own: Around = (self, _, go) => {
    const owned = go() as object;
    owners.set(owned, self as Element);
    return owned;
  };
  const ownerOf = (self: object) => owners.get(self) ?? (self as Element);
  const give: Around = (self, [attr], go) => {
    const { name, value } = attr as Attr;
    return set(context, ownerOf(self), name, [value], go) ?? null;
  };
  patch(prototype, 'setAttributeNode setAttributeNodeNS', gate, give);
  patch(realm.NamedNodeMap.prototype, 'setNamedItem setNamedItemNS', gate, give);
  const take: Around = (self, [attr], go) =>
    remove(context, ownerOf(self), (attr as Attr).name, () => go) === go ? go() : attr;
  patch(prototype, 'attributes', always, own, 'get');
  patch(prototype, 'removeAttributeNode', gate, take);
  patch(
    realm.NamedNodeMap.prototype,
    'removeNamedItem removeNamedItemNS',
    gate,
    (self, args, go) => {
      const attr = (self as NamedNodeMap).getNamedItem(`${args.at(-1)}`);
      return attr ? take(self, [attr], go, '') : go();
    },
  );
  const setText: Around = (self, args, go) => {
    if ((self as Node).nodeType !== 2) return go();
    const { ownerElement, name } = self as Attr;
    return set(context, ownerElement ?? undefined, name, args, go);
  };
  patch(realm.Attr.prototype, 'value', gate, setText, 'set');
  patch(realm.Node.prototype, 'nodeValue textContent', gate, setText, 'set');
  for (const kind of animated) {
    patch(prototypeOf(realm, `SVG${kind}Element`), 'href', always, own, 'get');
  }
  const setAnimated: Around = (self, args, go) => set(context, owners.get(self), 'href', args, go);
  patch(realm.SVGAnimatedString?.prototype, 'baseVal', gate, setAnimated, 'set');
}

function patchReading(realm: Realm, context: GateContext): void {
  const { gate } = context;
  const idle = createIdle(context);
  const { prototype } = realm.Element;
  const waiting = (self: object, name: unknown) => {
    const attribute = attributeNamed(self as Element, `${name}`);
    return attribute ? heldValue(self as Element, attribute) : null;
  };
  patch(
    prototype,
    'getAttribute',
    idle,
    (self, [name], go) => waiting(self, name) ?? asWritten(context, `${name}`, go()),
  );
  patch(
    prototype,
    'hasAttribute',
    idle,
    (self, [name], go) => waiting(self, name) !== null || go(),
  );
  const isComplete: Around = (self, _, go) => !gate.held.has(self as Element) && go();
  patch(realm.HTMLImageElement.prototype, 'complete', idle, isComplete, 'get');
}
