import { isConnected, ownerDocumentOf, windowOf } from '../../lib/natives';
import { tryOrNull } from '../../lib/tryOrNull';
import type { GateContext } from '../context';
import { type Around, always, patch, type Realm, replaceConstructor } from '../patch';
import { guardFrame, mayHaveTags, scan, watch } from '../scan';
import { makeOf } from './lookAt';
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
    for (const node of args) {
      if (mayHaveTags(context, node)) tryOrNull(() => lookAtNew(context, self, node as Node));
    }
    const result = go();
    enterFrames(context);
    return result;
  };
  const copy: Around = (_, [source], go) => makeOf(context, source, go);
  for (const name of owners) {
    const { prototype } = realm[name];
    patch(prototype, insertions, gate, insert);
    patch(prototype, copies, gate, copy);
    patchMarkup(prototype, context);
  }
  patchShadows(realm, context);
  patchFrames(realm, context);
  patchAudio(realm, context);
}

/** Looks at a node that comes into the page, or out of a document of which nothing is asked for. */
function lookAtNew(context: GateContext, self: object, node: Node): void {
  const place = ((self as Range).startContainer ?? self) as Node;
  const page = ownerDocumentOf(place) ?? (place as Document);
  const isAdopted = ownerDocumentOf(node) !== page;
  // What is moved within the page has been looked at.
  if (!(isAdopted || (isConnected(place) && !isConnected(node))) || !windowOf(page)) return;
  scan(context, node, isConnected(place) ? 'made' : 'loose');
}

/** Page code may reach the window of a frame that it puts in without asking the frame for it. */
function enterFrames(context: GateContext): void {
  const { frames } = context;
  for (const frame of frames) guardFrame(context, frame);
  frames.clear();
}

function patchShadows(realm: Realm, context: GateContext): void {
  patch(realm.Element.prototype, 'attachShadow', always, (self, _, go) => {
    const root = go() as ShadowRoot;
    context.shadows.set(self as Element, root);
    if (isConnected(self)) watch(context, root, 'made');
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
