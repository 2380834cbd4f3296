import { ownerDocumentOf, windowOf } from '../../lib/natives';
import { tryOrNull } from '../../lib/tryOrNull';
import type { GateContext } from '../context';
import { mayHaveTags, type Origin, scan } from '../scan';

/** Looks at what is made of a node or of markup, and at the node first where nothing was asked for yet. */
export function makeOf(context: GateContext, source: unknown, make: () => unknown): unknown {
  if (mayHaveTags(context, source)) {
    tryOrNull(() => {
      const page = ownerDocumentOf(source);
      if (page && !windowOf(page)) scan(context, source as Node, 'inert');
    });
  }
  const made = make();
  lookAt(context, made, 'loose');
  return made;
}

/** Looks at a node of a document that is shown. */
export function lookAt(context: GateContext, node: unknown, origin: Origin): void {
  if (!mayHaveTags(context, node)) return;
  tryOrNull(() => {
    const page = ownerDocumentOf(node);
    if (page && windowOf(page)) scan(context, node as Node, origin);
  });
}
