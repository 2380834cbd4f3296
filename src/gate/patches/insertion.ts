import { isConnected, ownerDocumentOf, windowOf } from '../../lib/natives';
import { tryOrNull } from '../../lib/tryOrNull';
import type { GateContext } from '../context';
import { type Around, always, patch, type Realm, replaceConstructor } from '../patch';
import { addShadow, findShadows, scan } from '../scan';
import { makeOf, withFrames } from './lookAt';
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
  if (!(isAdopted || (isConnected(place) && !isConnected(node))) || !windowOf(page)) return;
  if (isAdopted) findShadows(context, node);
  scan(context, node, isConnected(place) ? 'made' : 'loose');
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
