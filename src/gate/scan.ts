import { documentClient } from '../core/documentClient';
import {
  createTreeWalker,
  getAttribute,
  MutationObserver,
  nextNode,
  setAttribute,
  shadowRootOf,
  WeakRef,
} from '../lib/natives';
import { tryOrNull } from '../lib/tryOrNull';
import type { GateContext } from './context';
import { hold, holdRel, isHeld, isMarked, track } from './hold';
import { addCall } from './markup';
import { isFrame, isScript, isTag, isTagName, renew } from './tag';

/**
 * How elements came to be where they are looked at: `parsed` with the page, `made` by page code that
 * puts them in, as `markup` from a string (whose scripts the browser never runs), `loose`, not in the
 * page yet (a script asks for nothing there), or `inert`, in a document of which nothing is asked for.
 */
export type Origin = 'parsed' | 'made' | 'markup' | 'loose' | 'inert';

/**
 * Looks at a tree, shadow roots included: the tags that may not go now are made to wait. To look again
 * does no harm.
 */
export function scan(context: GateContext, root: Node, origin: Origin): void {
  const { seen } = context;
  if (!mayHaveTags(context, root)) return;
  if (origin === 'made') seen.add(root);
  else if (origin === 'parsed' && seen.delete(root)) return;
  if ((root as Element).localName) scanElement(context, root as Element, origin);
  if (!(root as Element).firstElementChild) return;
  const walker = createTreeWalker(document, root, 1);
  for (let element = nextNode(walker); element; element = nextNode(walker)) {
    scanElement(context, element as Element, origin);
  }
}

/** Whether there is anything in a node to look at: most nodes are settled by this. */
export function mayHaveTags(context: GateContext, node: unknown): boolean {
  try {
    const { localName, firstElementChild } = node as Element;
    if (firstElementChild || !localName) return !!firstElementChild;
    return isTagName(localName) || !!shadowOf(context, node as Element);
  } catch {
    // What is no node, or the proxy of one, is put in as a text.
    return false;
  }
}

function scanElement(context: GateContext, element: Element, origin: Origin): void {
  if (isTag(element)) scanTag(context, element, origin);
  const shadow = shadowOf(context, element);
  if (!shadow) return;
  // What stands outside the page is watched when it comes in.
  if (origin === 'loose' || origin === 'inert') scan(context, shadow, origin);
  else watch(context, shadow, origin);
}

function shadowOf({ shadows }: GateContext, host: Element): ShadowRoot | null | undefined {
  return shadowRootOf(host) ?? shadows.get(host);
}

/** Looks at one tag. */
function scanTag(context: GateContext, tag: Element, origin: Origin): void {
  const { dead, gate } = context;
  if (isScript(tag)) {
    if (origin === 'loose' || origin === 'inert' || dead.has(tag)) return;
  } else if (isFrame(tag) && !guardFrame(context, tag) && origin === 'made') {
    context.frames.add(tag);
  }
  const wasHeld = isHeld(tag);
  if (wasHeld) holdRel(tag);
  if (wasHeld && gate.held.has(tag)) return;
  const wasMarked = isMarked(gate, tag);
  if (!hold(context, tag)) return void (isFrame(tag) && guardMarkup(context, tag));
  if (origin === 'inert') return;
  // Code that needs a held script is marked like it, and waits behind it; in a refusal it ends with it.
  const keepsPlace = context.isAsking() ? isMarked(gate, tag) : wasMarked;
  if (origin !== 'parsed' && !keepsPlace) gate.made.add(tag);
  track(context, tag);
  // Its document is on its way by now.
  if (!wasHeld && origin === 'parsed' && isFrame(tag)) renew(tag);
}

/** Brings the gate into a frame. Of every element that loads, only those with a window are frames. */
export function guardFrame(context: GateContext, tag: Element): boolean {
  const { contentWindow } = tag as HTMLIFrameElement;
  if (contentWindow) context.guardWindow(contentWindow);
  return !!contentWindow;
}

/** Code in the markup of a frame has to find the gate in there. */
function guardMarkup(context: GateContext, frame: Element): void {
  const markup = getAttribute(frame, 'srcdoc');
  if (!markup) return;
  const changed = addCall(context, markup);
  // Where the page has not listed our policy, its own markup stays as it is.
  if (changed !== markup) {
    tryOrNull(() => setAttribute(frame, 'srcdoc', context.trust.createHTML(changed)));
  }
}

/**
 * Watches a document as it is parsed, or a shadow root, and what comes later. The parser runs a microtask
 * checkpoint before it prepares a script, so the observer comes in time.
 */
export function watch(
  context: GateContext,
  place: Document | ShadowRoot,
  origin: Origin = 'parsed',
): void {
  const { places, watched } = context;
  if (!watched.has(place)) {
    watched.add(place);
    places.add(new WeakRef(place));
    const observer = new MutationObserver((records) => {
      // The page in a frame has brought a gate of its own.
      if (place !== document && documentClient.get(place)) observer.disconnect();
      else scanAdded(context, records);
    });
    observer.observe(place, { childList: true, subtree: true });
  }
  scan(context, place, origin);
}

function scanAdded(context: GateContext, records: readonly MutationRecord[]): void {
  for (const { addedNodes, target } of records) {
    // The text of a long inline script may come in pieces.
    for (const node of isScript(target) ? [target] : addedNodes) scan(context, node, 'parsed');
  }
}
