import type { Gate } from './gate';
import {
  heldValue,
  isScript,
  markName,
  remember,
  setNatively,
  silence,
  takeOff,
  urlAttributes,
  urlAttributesOf,
  urlsIn,
} from './tag';

/** Every element that can be a tag. */
const tags = Object.keys(urlAttributes).join();

/**
 * Watches the page as it is parsed, and what comes later, and calls `onHeld` when tags were held. The
 * parser runs a microtask checkpoint before it prepares a script, so the observer comes in time.
 */
export function watchMarkup(gate: Gate, onHeld: () => void): void {
  const look = (nodes: Iterable<Node>) => {
    for (const node of nodes) {
      if (node instanceof Element && keep(gate, holdTags(gate, node))) onHeld();
    }
  };
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      // The text of a long inline script may come in pieces.
      look(isScript(target) ? [target] : addedNodes);
    }
  }).observe(document, { childList: true, subtree: true });
  look([document.documentElement]);
}

/** Puts tags among those that wait; tells whether there were any. */
export function keep({ held }: Gate, tags: readonly Element[]): boolean {
  tags.forEach(held.add, held);
  return tags.length > 0;
}

/**
 * Makes every tag in a tree wait that may not go now, marked or not, and gives them back. To look at
 * a tag again does no harm.
 */
export function holdTags(gate: Gate, root: Element | DocumentFragment): readonly Element[] {
  return [root, ...root.querySelectorAll(tags)].filter(
    (tag): tag is Element =>
      tag instanceof Element && !gate.released.has(tag) && holdTag(gate, tag),
  );
}

/** Whether the tag has to wait; then what the browser would act on is taken off. */
function holdTag(gate: Gate, tag: Element): boolean {
  // A script of any other type is data to the browser, as another tool's held tag is.
  const acts = !isScript(tag) || /^$|script|module/.test(tag.type);
  const needed = acts && isScript(tag) && !tag.hasAttribute('src') && gate.vendorNeededBy(tag.text);
  if (needed) setNatively(tag, markName, needed);
  const marked = tag.hasAttribute(markName);
  let waits = marked;
  for (const attribute of urlAttributesOf(tag)) {
    const value = tag.getAttribute(attribute);
    const markedValue = marked ? tag.getAttribute(`data-${attribute}`) : null;
    if (markedValue !== null) remember(tag, attribute, markedValue);
    else if (
      value !== null &&
      (marked || (acts && !urlsIn(attribute, value).every(gate.mayRequest)))
    ) {
      takeOff(tag, attribute, value);
    }
    waits ||= heldValue(tag, attribute) !== null;
  }
  if (waits && isScript(tag)) silence(tag);
  return waits;
}
