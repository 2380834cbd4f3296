import {
  append,
  createElement,
  Date,
  getAttribute,
  headOf,
  listen,
  Map,
  Math,
  Object,
  Promise,
  queryAll,
  readyStateOf,
  setAttribute,
  setTimeout,
  WeakSet,
} from '../lib/natives';
import type { GateContext } from './context';
import { end } from './hold';
import { scan } from './scan';
import {
  finalValue,
  forget,
  heldValue,
  isFrame,
  isInline,
  isScript,
  isTag,
  markName,
  renew,
  restoreTag,
  workerTypes,
} from './tag';

/** How long files that never load may keep the rest of their vendor waiting in all, in milliseconds. */
const patience = 3000;
/** How long one may that is behind such a file: it has been fetched meanwhile. */
const leastPatience = 100;
/** How many tags one task settles: at its end, the browser begins to load them all, and the page has its turn. */
const perTask = 8;

interface ReleaseContext extends GateContext {
  /** By vendor, the end of what has been begun. */
  readonly tails: Map<string, Promise<void>>;
  readonly begun: WeakSet<Element>;
  /** By vendor, the end of the script that is on its way. */
  readonly loading: Map<string, Promise<void>>;
  /** Called before any tag goes. */
  onFirst(): void;
}

/**
 * Makes the function that goes through the held tags in the order of holding: what may go now is released, and
 * what is refused is ended. Scripts start in later tasks.
 *
 * Scripts of one vendor keep the order that the page would have given them: the next one is fetched
 * meanwhile and runs when the one before has run; deferred ones and modules come once the page is
 * parsed. `async` ones and those made by page code wait for nobody and nobody waits for them, and so it
 * is between vendors.
 */
export function createRelease(base: GateContext, onFirst: () => void): () => void {
  const context: ReleaseContext = {
    ...base,
    tails: new Map(),
    begun: new WeakSet(),
    loading: new Map(),
    onFirst,
  };
  const release = () => releaseAll(context);
  listen(document, 'readystatechange', release);
  return release;
}

function releaseAll(context: ReleaseContext): void {
  const { gate, begun } = context;
  const isParsed = readyStateOf(document) !== 'loading';
  const rank = (tag: Element) => Number(isDeferred(context, tag));
  const due = [...gate.held].filter((tag) => !begun.has(tag) && (isParsed || !rank(tag)));
  due.sort((one, other) => rank(one) - rank(other));
  settleSome(context, due);
}

/** Settles as many tags as one task may; the rest follows in later tasks. */
function settleSome(context: ReleaseContext, due: readonly Element[]): void {
  const { gate, begun, isAsking } = context;
  for (const tag of due.slice(0, perTask)) {
    if (!gate.held.has(tag) || begun.has(tag)) continue;
    if (gate.isFree(tag)) begin(context, tag);
    else if (!isAsking()) end(context, tag);
  }
  const rest = due.slice(perTask);
  if (rest.length) setTimeout(() => settleSome(context, rest));
}

function begin(context: ReleaseContext, tag: Element): void {
  const { gate, begun, tails } = context;
  begun.add(tag);
  if (!isScript(tag)) return void releaseTag(context, tag, 0);
  const deadline = Date.now() + patience;
  const vendors = isOrdered(context, tag) ? gate.vendorsOf(tag) : [];
  const before = vendors.flatMap((id) => tails.get(id) ?? []);
  const fetched = before.length ? fetchAhead(tag) : null;
  const turn = Promise.all(before)
    .then(nextTask)
    .then(() => releaseInTime(context, tag, deadline))
    .catch(console.warn)
    .then(() => {
      fetched?.remove();
      for (const id of vendors) if (tails.get(id) === turn) tails.delete(id);
    });
  for (const id of vendors) tails.set(id, turn);
}

/**
 * Inline code that calls what a script defines throws before that has run, however long that takes. Those
 * behind it do not wait for it.
 */
async function releaseInTime(
  context: ReleaseContext,
  tag: Element,
  deadline: number,
): Promise<void> {
  const { gate, loading } = context;
  const isLoading = (id: string, name: string) =>
    loading.has(id) && !(`${name.split('.')[0]}` in window);
  const id = isInline(tag) && gate.vendorNeededBy(tag.text, isLoading);
  const script = id && loading.get(id);
  if (!script) return releaseTag(context, tag, deadline);
  script.then(() => releaseTag(context, tag, deadline)).catch(console.warn);
}

async function releaseTag(context: ReleaseContext, tag: Element, deadline: number): Promise<void> {
  const { gate, log, begun, onFirst } = context;
  begun.delete(tag);
  // Asked again: the shopper may have withdrawn meanwhile.
  if (!gate.isFree(tag) || !gate.held.delete(tag)) return;
  onFirst();
  gate.released.add(tag);
  log.note(tag, 'released', tag.localName, gate.addressOf(tag));
  gate.ended.delete(tag);
  if (tag instanceof HTMLTemplateElement) return unpack(context, tag);
  if (isRepeated(context, tag)) return forget(tag, 'src');
  if (isScript(tag)) return runScript(context, tag, deadline);
  const isReadOnce =
    heldValue(tag, 'imagesrcset') !== null || ['set', 'track'].includes(tag.localName);
  restoreTag(tag, context.trust);
  // What the browser reads only when the element is put in.
  if (isReadOnce) renew(tag);
  // A list of sources that was empty is not read again by itself.
  (tag.parentNode as Partial<HTMLMediaElement> | null)?.load?.();
}

/**
 * A guard by selector (`iframe[src*=…]`) has not seen the frame that was held, and put in one more; code that
 * brings scripts to life has put a copy in the place of a marked one.
 */
function isRepeated({ gate }: GateContext, tag: Element): boolean {
  if (isScript(tag)) {
    const isCopy = (other: Element) => other.isConnected && other.isEqualNode(tag);
    return !tag.isConnected && tag.hasAttribute(markName) && [...gate.held].some(isCopy);
  }
  const src = isFrame(tag) && gate.made.has(tag) && heldValue(tag, 'src');
  const isSame = (other: Element) =>
    other.localName === tag.localName && getAttribute(other, 'src') === src;
  return !!src && [...(tag.parentElement?.children ?? [])].some(isSame);
}

async function runScript(
  context: ReleaseContext,
  script: HTMLScriptElement,
  deadline: number,
): Promise<void> {
  const { queues, trust } = context;
  const isOut = !script.isConnected;
  const done = isOrdered(context, script) && !isInline(script) && load(context, script, deadline);
  queues.play(script, () => {
    restoreTag(script, trust);
    // One that page code has put in and taken out again had been fetched by then.
    if (isOut) append(headOf(document), script);
  });
  // A library that runs scripts in a worker looks for new ones when it is told.
  if (workerTypes.test(script.type)) dispatchEvent(new CustomEvent('ptupdate'));
  await done;
  if (isOut) script.remove();
}

/** What a marked template holds comes out in its place; its tags go on in their order. */
function unpack(context: ReleaseContext, template: HTMLTemplateElement): void {
  const mark = template.getAttribute(markName) ?? '';
  for (const tag of queryAll(template.content, '*')) {
    if (isTag(tag) && !tag.hasAttribute(markName)) setAttribute(tag, markName, mark);
  }
  scan(context, template.content, 'parsed');
  template.replaceWith(template.content);
  releaseAll(context);
}

/** To inline code `async` means nothing. */
function isOrdered({ gate }: GateContext, tag: Element): boolean {
  return !gate.made.has(tag) && (isInline(tag) || !tag.hasAttribute('async'));
}

function isDeferred(context: GateContext, tag: Element): boolean {
  return (
    isScript(tag) &&
    isOrdered(context, tag) &&
    (heldValue(tag, 'type') === 'module' || (tag.hasAttribute('defer') && !isInline(tag)))
  );
}

/** Has the browser fetch a script that has to wait for its turn; it is used when the turn comes. */
function fetchAhead(script: HTMLScriptElement): Element | null {
  const url = finalValue(script, 'src');
  if (url === null) return null;
  const page = script.ownerDocument;
  const link = createElement(page, 'link') as HTMLLinkElement;
  const { crossOrigin, integrity, nonce, referrerPolicy } = script;
  const rel = heldValue(script, 'type') === 'module' ? 'modulepreload' : 'preload';
  Object.assign(link, { rel, as: 'script', crossOrigin, integrity, nonce, referrerPolicy });
  setAttribute(link, 'href', url);
  append(headOf(page), link);
  return link;
}

/** Resolves when a script has run, cannot be had, or has kept us waiting for too long. */
function load(
  { gate, loading }: ReleaseContext,
  script: HTMLScriptElement,
  deadline: number,
): Promise<void> {
  const end = new Promise<void>((resolve) => {
    for (const event of ['load', 'error']) listen(script, event, () => resolve());
  });
  for (const id of gate.vendorsOf(script)) {
    loading.set(id, end);
    end.then(() => loading.get(id) === end && loading.delete(id));
  }
  const late = new Promise<void>((resolve) =>
    setTimeout(resolve, Math.max(deadline - Date.now(), leastPatience)),
  );
  return Promise.race([end, late]);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
