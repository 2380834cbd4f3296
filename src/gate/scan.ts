import type { Trust } from '../lib/trust';
import { tryOrNull } from '../lib/tryOrNull';
import type { Gate } from './gate';
import type { QueueStubs } from './queues';
import {
  frameTags,
  getNatively,
  heldValue,
  isInline,
  isScript,
  markName,
  parseNatively,
  remember,
  renew,
  runs,
  setNatively,
  silence,
  tags,
  takeOff,
  urlAttributes,
  urlAttributesOf,
} from './tag';

/**
 * How elements came to be where they are looked at: `parsed` with the page, `made` by page code that
 * puts them in, as `markup` from a string (whose scripts the browser never runs), `loose`, not in the
 * page yet (a script asks for nothing there), or `inert`, in a document of which nothing is asked for.
 */
export type Origin = 'parsed' | 'made' | 'markup' | 'loose' | 'inert';

/** Finds the tags that may not go now, and makes them wait. To look again does no harm. */
export interface Scanner {
  /** Looks at a tree. */
  scan(root: Node, origin: Origin): void;
  /**
   * Markup with its tags held, as trusted as it was; the very same where there is nothing to hold.
   * `written` by `document.write`, its scripts run.
   */
  markup(given: unknown, written?: boolean): unknown;
  /** Markup of a frame's document, so made that its scripts meet the gate in there. */
  inside(given: unknown): unknown;
}

/** The most tags that are remembered; those beyond are held and never let go. */
const most = 20_000;

/** Where a piece of markup ends, in whatever element it leaves open. */
export const end = '<!--ktw-->';

/**
 * Makes the one way of looking at the page. `onFrame` is told of each frame that is seen in it, `onFree`
 * when a tag waits that may go at once, as a marked one may.
 */
export function createScanner(
  gate: Gate,
  trust: Trust,
  queues: QueueStubs,
  onFrame: (frame: Element) => void,
  onFree: () => void,
): Scanner {
  /** What page code has put in is looked at before the browser tells of it. */
  const seen = new WeakSet<Node>();
  const scan = (root: Node, origin: Origin) => {
    if (origin === 'made') seen.add(root);
    else if (origin === 'parsed' && seen.delete(root)) return;
    const { localName, firstElementChild } = root as Element;
    if (urlAttributes[localName]) keep(root as Element, origin);
    if (!firstElementChild) return;
    for (const tag of (root as Element).querySelectorAll(tags)) keep(tag, origin);
  };

  /** Scripts that came with a markup string. */
  const dead = new WeakSet<Element>();
  const keep = (tag: Element, origin: Origin) => {
    if (isScript(tag)) {
      if (origin === 'markup') dead.add(tag);
      if (origin === 'loose' || origin === 'inert' || dead.has(tag)) return;
    } else if (tag.matches(frameTags)) onFrame(tag);
    if (gate.held.has(tag) || !hold(tag) || origin === 'inert') return;
    if (origin === 'made') gate.made.add(tag);
    if (gate.held.size < most) gate.held.add(tag);
    queues.stub(tag);
    // Its document is on its way by now.
    if (origin === 'parsed' && tag.matches(frameTags)) renew(tag);
    if (gate.isFree(tag)) onFree();
  };

  /** Whether the tag has to wait; then what the browser would act on is taken off. */
  const hold = (tag: Element) => {
    const script = isScript(tag) ? tag : null;
    const acts = !script || runs(tag);
    const needed = isInline(tag) && acts && gate.vendorNeededBy(tag.textContent ?? '');
    if (needed) setNatively(tag, markName, needed);
    const marked = getNatively(tag, markName) !== null && !gate.released.has(tag);
    let waits = marked;
    for (const attribute of urlAttributesOf(tag)) {
      const value = getNatively(tag, attribute);
      const markedValue = marked ? getNatively(tag, `data-${attribute}`) : null;
      if (markedValue !== null) remember(tag, attribute, markedValue);
      else if (value !== null && (marked || (acts && !gate.mayGo(attribute, value)))) {
        waits = true;
        if (!script) takeOff(tag, attribute, value);
      } else if (value && attribute === 'srcdoc') {
        const safe = withCall(value);
        if (safe !== value) tryOrNull(() => setNatively(tag, attribute, trust.createHTML(safe)));
      }
      waits ||= heldValue(tag, attribute) !== null;
    }
    if (script && waits) silence(tag);
    return waits;
  };

  const withHeldTags = (text: string, written?: boolean) => {
    const box = parse(text + end, trust);
    const found = [...box.content.querySelectorAll(tags)].filter(
      (tag) => (written || !isScript(tag)) && hold(tag),
    );
    // What the markup leaves open stays so: nothing is taken from behind its end.
    return found.length ? (box.innerHTML.split(/(?:<|&lt;)!--ktw/)[0] ?? '') : text;
  };

  /** Code in a frame's own markup finds the gate there: reading the window brings it in. */
  const call = `<script nonce="${trust.nonce}">frameElement?.contentWindow</script>`;
  const withCall = (text: string) =>
    /<script/i.test(text) && !text.startsWith(call) ? call + text : text;

  const change = (given: unknown, by: (text: string) => string) => {
    const text = `${given}`;
    const changed = by(text);
    if (changed === text) return given;
    return typeof given === 'string' ? changed : trust.createHTML(changed);
  };

  return {
    scan,
    markup: (given, written) => change(given, (text) => withHeldTags(text, written)),
    inside: (given) => change(given, withCall),
  };
}

/** Parses markup without any of it being asked for; it is empty where the page's policy forbids that. */
export function parse(markup: string, trust: Trust): HTMLTemplateElement {
  return (
    tryOrNull(() => parseNatively(trust.createHTML(markup))) ?? document.createElement('template')
  );
}

/**
 * Watches a document as it is parsed, and what comes later. The parser runs a microtask checkpoint
 * before it prepares a script, so the observer comes in time.
 */
export function watch(page: Document, look: Scanner): void {
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      // The text of a long inline script may come in pieces.
      for (const node of isScript(target) ? [target] : addedNodes) look.scan(node, 'parsed');
    }
  }).observe(page, { childList: true, subtree: true });
  if (page.documentElement) look.scan(page.documentElement, 'parsed');
}
