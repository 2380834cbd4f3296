import { isConnected, ownerDocumentOf, windowOf } from '../../lib/natives';
import { tryOrNull } from '../../lib/tryOrNull';
import type { GateContext } from '../context';
import { type Around, always, patch, type Realm, replaceConstructor } from '../patch';
import { addShadow, findShadows, type Origin, scan } from '../scan';
import { patchMarkup } from './markup';

/** Methods that put nodes in; that make nodes of other nodes. */
const insertions =
  'appendChild insertBefore replaceChild append prepend replaceChildren before after replaceWith moveBefore insertAdjacentElement insertNode surroundContents';
const copies = 'cloneNode importNode adoptNode cloneContents';

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

/** Looks at every node that page code of this realm puts into the page, clones, or makes of markup. */
export function patchInsertion(realm: Realm, context: GateContext): void {
  const { gate } = context;
  const insert: Around = (self, args, go) => {
    const place = ((self as Range).startContainer ?? self) as Node;
    for (const node of args) tryOrNull(() => lookAtNew(context, place, node as Node));
    return withFrames(realm, context, go);
  };
  const copy: Around = (_, [source], go) => makeOf(context, source, go);
  for (const name of owners) {
    const { prototype } = realm[name];
    patch(prototype, insertions, gate, insert);
    patch(prototype, copies, gate, copy);
    patchMarkup(realm, prototype, context);
  }
  patchShadows(realm, context);
  patchFrames(realm, context);
  patchAudio(realm, context);
}

/** Looks at a node that comes into the page, or out of a document of which nothing is asked for. */
function lookAtNew(context: GateContext, place: Node, node: Node): void {
  const page = ownerDocumentOf(place) ?? (place as Document);
  const isAdopted = ownerDocumentOf(node) !== page;
  // What is moved within the page has been looked at.
  if (!windowOf(page) || !(isAdopted || (isConnected(place) && !isConnected(node)))) return;
  if (isAdopted) findShadows(context, node);
  scan(context, node, isConnected(place) ? 'made' : 'loose');
}

/** Page code may reach the window of a frame that it puts in without asking the frame for it. */
export function withFrames(realm: Realm, context: GateContext, put: () => unknown): unknown {
  const before = realm.length;
  const result = put();
  const { length } = realm;
  for (let index = 0; length > before && index < length; index += 1) {
    context.guardWindow(realm[index]);
  }
  return result;
}

/** Looks at what is made of a node or of markup, and at the node first where nothing was asked for yet. */
export function makeOf(context: GateContext, source: unknown, make: () => unknown): unknown {
  tryOrNull(() => {
    const page = ownerDocumentOf(source);
    if (page && !windowOf(page)) scan(context, source as Node, 'inert');
  });
  const made = make();
  lookAt(context, made, 'loose');
  return made;
}

/** Looks at a node of a document that is shown. */
export function lookAt(context: GateContext, node: unknown, origin: Origin): void {
  tryOrNull(() => {
    const page = ownerDocumentOf(node);
    if (!page || !windowOf(page)) return;
    findShadows(context, node as Node);
    scan(context, node as Node, origin);
  });
}

function patchShadows(realm: Realm, context: GateContext): void {
  patch(realm.Element.prototype, 'attachShadow', always, (self, _, go) => {
    const root = go() as ShadowRoot;
    addShadow(context, self as Element, root);
    if (isConnected(self)) scan(context, self as Element, 'made');
    return root;
  });
}

function patchFrames(realm: Realm, context: GateContext): void {
  const reach: Around = (_, __, go) => {
    const found = go();
    context.guardWindow(found);
    return found;
  };
  for (const { prototype } of [realm.HTMLIFrameElement, realm.HTMLObjectElement]) {
    patch(prototype, 'contentWindow contentDocument', always, reach, 'get');
  }
}

/** `new Audio(url)` sets an address by no property. */
function patchAudio(realm: Realm, context: GateContext): void {
  replaceConstructor(realm, 'Audio', (make) => makeOf(context, null, make) as HTMLAudioElement);
}
