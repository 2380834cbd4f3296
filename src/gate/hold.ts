import {
  currentScriptOf,
  dispatch,
  Event,
  getAttribute,
  isConnected,
  ownerDocumentOf,
  removeAttribute,
  setAttribute,
  setTimeout,
} from '../lib/natives';
import { tryOrNull } from '../lib/tryOrNull';
import type { GateContext } from './context';
import type { Gate } from './gate';
import {
  forget,
  heldValue,
  holdAttribute,
  holdType,
  isFrame,
  isInline,
  isPreload,
  isScript,
  markName,
  remember,
  restoreAttribute,
  runs,
  type TagView,
  urlAttributesOf,
  viewOf,
  workerTypes,
} from './tag';

/** The most tags that are remembered; those beyond are held and never released. */
const most = 20_000;

/**
 * The one judgement: the attributes of a tag that the browser may not act on now, whether the tag
 * stands in the page, is being changed, or is still a text. Of a script that waits it is the type.
 */
export function findWaiting(gate: Gate, tag: TagView, isMarked: boolean): readonly string[] {
  const waits = (name: string) => {
    const value = tag.get(name);
    return value !== null && (isMarked || !gate.mayGo(name, value));
  };
  if (tag.localName !== 'script') {
    const waiting = urlAttributesOf(tag).filter(waits);
    return waiting.length && isPreload(tag) ? ['rel', ...waiting] : waiting;
  }
  const acts = runs(tag) || workerTypes.test(tag.get('type') ?? '');
  return isMarked || (acts && urlAttributesOf(tag).some(waits)) ? ['type'] : [];
}

/** Whether a tag is marked, and its mark has not been heeded yet. */
export function isMarked({ released }: Gate, tag: Element): boolean {
  return getAttribute(tag, markName) !== null && !released.has(tag);
}

/** Takes off a tag what the browser may not act on now; whether the tag has to wait. */
export function hold({ gate }: GateContext, tag: Element): boolean {
  // What runs cannot wait any more; where the gate stands in the page, it is its own code.
  if (tag === currentScriptOf(document)) return false;
  if (isInline(tag) && runs(viewOf(tag))) {
    const needed = gate.vendorNeededBy(tag.textContent ?? '');
    if (needed) setAttribute(tag, markName, needed);
  }
  const marked = isMarked(gate, tag);
  if (marked) takeMarkedValues(tag);
  const own = { localName: tag.localName, get: (name: string) => getAttribute(tag, name) };
  // A script that was held reads as it will be; a new judgement would take it for data.
  const waiting = findWaiting(gate, own, marked);
  for (const name of waiting) {
    if (name === 'type') holdType(tag);
    else holdAttribute(tag, name, own.get(name) ?? '');
  }
  const waits = marked || isHeld(tag);
  gate.hasHeld ||= waits;
  return waits;
}

/** Whether something waits on a tag. */
export function isHeld(tag: Element): boolean {
  return urlAttributesOf(tag).some((name) => heldValue(tag, name) !== null);
}

/** Holds the `rel` of a link whose address waits, if it would have that fetched ahead. */
export function holdRel(tag: Element): void {
  const rel = getAttribute(tag, 'rel') ?? '';
  if (isPreload({ localName: tag.localName, get: () => rel })) holdAttribute(tag, 'rel', rel);
}

/** Holds the `data-src` of a marked tag, because a lazy loader would find it there. */
function takeMarkedValues(tag: Element): void {
  for (const name of urlAttributesOf(tag)) {
    const value = getAttribute(tag, `data-${name}`);
    if (value === null) continue;
    remember(tag, name, value);
    if (name !== 'type') removeAttribute(tag, `data-${name}`);
  }
}

/** Whether the value that page code gives an attribute waits on the tag, and must not be set. */
export function holdValue(
  context: GateContext,
  tag: Element,
  attribute: string,
  value: string | null,
): boolean {
  return isScript(tag)
    ? holdScriptValue(context, tag, attribute, value)
    : holdOtherValue(context, tag, attribute, value);
}

/** Of a script only the type waits: its `src` is set, and the script made inert. */
function holdScriptValue(
  context: GateContext,
  script: Element,
  attribute: string,
  value: string | null,
): boolean {
  const { gate } = context;
  if (gate.ended.delete(script)) restoreAttribute(script, 'type');
  const isType = attribute === 'type';
  if (heldValue(script, 'type') !== null) {
    // A copy of a held script is given the type that holds it.
    if (isType && value !== 'text/plain') remember(script, attribute, value ?? '');
    return isType;
  }
  const { get } = viewOf(script);
  // Of the rest nothing has changed, and it has been judged.
  const isFree = value === null || gate.mayGo(attribute, value);
  if (!isType && isFree && !isMarked(gate, script)) return false;
  const next = {
    localName: 'script',
    get: (name: string) => (name === attribute ? value : get(name)),
  };
  if (!findWaiting(gate, next, isMarked(gate, script)).length) return false;
  gate.hasHeld = true;
  holdType(script);
  if (isType) remember(script, attribute, value ?? '');
  gate.made.add(script);
  return isType;
}

/**
 * Remembers a script in the page that waits by now, once it has all its values. One that is not in the page
 * yet is looked at when it is put in.
 */
export function trackScript(context: GateContext, tag: Element): void {
  if (isScript(tag) && isConnected(tag) && isHeld(tag)) track(context, tag);
}

function holdOtherValue(
  context: GateContext,
  tag: Element,
  attribute: string,
  value: string | null,
): boolean {
  const { gate } = context;
  const marked = isMarked(gate, tag);
  gate.ended.delete(tag);
  if (value === null || (!marked && gate.mayGo(attribute, value))) {
    if (heldValue(tag, attribute) === null) return false;
    forget(tag, attribute);
    if (!isHeld(tag)) {
      gate.held.delete(tag);
      restoreAttribute(tag, 'rel');
    }
    return false;
  }
  gate.hasHeld = true;
  holdRel(tag);
  holdAttribute(tag, attribute, value);
  if (!marked) gate.made.add(tag);
  track(context, tag);
  return true;
}

/**
 * Remembers a held tag until it may go. What page code asks for during a refusal ends at once, and is
 * never asked for later; what stands in the page's own markup may still be allowed.
 */
export function track(context: GateContext, tag: Element): void {
  const { gate, log, queues, written, isAsking, releaseSoon } = context;
  if (gate.held.has(tag) || (gate.ended.has(tag) && gate.made.has(tag))) return;
  queues.stub(tag);
  const isFree = gate.isFree(tag);
  const isRefused = !isFree && !isAsking();
  const isCode = gate.made.has(tag) || written.has(ownerDocumentOf(tag) ?? tag);
  if (isFree) releaseSoon();
  if (isRefused) end(context, tag);
  else log.note(tag, 'held', tag.localName, gate.addressOf(tag));
  if (!(isRefused && isCode) && gate.held.size < most) gate.held.add(tag);
}

/** Elements that ask as soon as they have an address, in the page or not. */
const hasty = 'img,video,audio,source,input';

/** Ends a refused tag with `error`, as a blocked request ends. */
export function end({ gate, log }: GateContext, tag: Element): void {
  if (gate.ended.has(tag)) return;
  gate.ended.add(tag);
  log.note(tag, 'refused', tag.localName, gate.addressOf(tag));
  if (isScript(tag)) for (const id of gate.vendorsOf(tag)) gate.lost.add(id);
  // A frame has shown that it is empty.
  if (isFrame(tag)) return;
  setTimeout(() => {
    // What is not in the page yet has not asked for anything.
    if (!isConnected(tag) && !tag.matches(hasty)) gate.ended.delete(tag);
    else if (gate.ended.has(tag)) tryOrNull(() => dispatch(tag, new Event('error')));
  });
}
