import { getAttribute, MutationObserver, queryAll, setAttribute, WeakRef } from '../lib/natives';
import { tryOrNull } from '../lib/tryOrNull';
import type { GateContext } from './context';
import { hold, isHeld, isMarked, track } from './hold';
import { addCall } from './markup';
import { frameTags, isScript, renew, tags, urlAttributesOf } from './tag';

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
  const { seen, outside } = context;
  if (origin === 'made') seen.add(root);
  else if (origin === 'parsed' && seen.delete(root)) return;
  const { localName, firstElementChild } = root as Element;
  if (urlAttributesOf({ localName }).length || localName === 'template') {
    scanTag(context, root as Element, origin);
  }
  if (firstElementChild) {
    for (const tag of queryAll(root, tags)) scanTag(context, tag, origin);
  }
  if (outside.size) scanShadows(context, root, origin);
}

/** Looks at one element. */
function scanTag(context: GateContext, tag: Element, origin: Origin): void {
  const { dead, gate } = context;
  const isFrame = tag.matches(frameTags);
  if (isScript(tag)) {
    if (origin === 'loose' || origin === 'inert' || dead.has(tag)) return;
  } else if (isFrame) guardFrame(context, tag);
  if (gate.held.has(tag) && isHeld(tag)) return;
  const isNew = !isHeld(tag);
  const wasMarked = isMarked(gate, tag);
  if (!tag.matches(tags) || !hold(context, tag)) return void (isFrame && guardMarkup(context, tag));
  if (origin === 'inert') return;
  // Code that needs a held script is marked like it, and waits behind it; in a refusal it ends with it.
  const keepsPlace = context.isAsking() ? isMarked(gate, tag) : wasMarked;
  if (origin !== 'parsed' && !keepsPlace) gate.made.add(tag);
  track(context, tag);
  // Its document is on its way by now.
  if (isNew && origin === 'parsed' && isFrame) renew(tag);
}

/** Of every element that loads, only those with a window are frames. */
export function guardFrame(context: GateContext, tag: Element): void {
  const { contentWindow } = tag as HTMLIFrameElement;
  if (contentWindow) context.guardWindow(contentWindow);
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

/** Looks at the shadow roots of hosts in a tree that has not been in the page yet. */
function scanShadows(context: GateContext, root: Node, origin: Origin): void {
  const { outside, shadows } = context;
  for (const reference of [...outside]) {
    const host = reference.deref();
    const shadow = host && shadows.get(host);
    if (!shadow) outside.delete(reference);
    else if (root.contains(host)) {
      if (origin === 'loose' || origin === 'inert') scan(context, shadow, origin);
      else if (outside.delete(reference)) watch(context, shadow, origin);
    }
  }
}

/** Remembers a shadow root, to be looked at with its host. */
export function addShadow(
  { shadows, outside }: GateContext,
  host: Element,
  root: ShadowRoot,
): void {
  shadows.set(host, root);
  outside.add(new WeakRef(host));
}

/** Finds the shadow roots that came with markup or with a copy, which nobody has attached by a call. */
export function findShadows(context: GateContext, root: Node): void {
  for (const host of [root as Element, ...queryAll(root, '*')]) {
    const shadow = host.shadowRoot;
    if (!shadow || context.shadows.has(host)) continue;
    addShadow(context, host, shadow);
    findShadows(context, shadow);
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
  context.places.add(new WeakRef(place));
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      // The text of a long inline script may come in pieces.
      for (const node of isScript(target) ? [target] : addedNodes) scan(context, node, 'parsed');
    }
  }).observe(place, { childList: true, subtree: true });
  scan(context, place, origin);
}
