import { ownerDocumentOf, windowOf } from '../../lib/natives';
import { tryOrNull } from '../../lib/tryOrNull';
import type { GateContext } from '../context';
import type { Realm } from '../patch';
import { findShadows, type Origin, scan } from '../scan';

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
