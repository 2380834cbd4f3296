import type { Trust } from '../lib/trust';
import type { Gate } from './gate';
import type { QueueStubs } from './queues';
import type { Scanner } from './scan';
import {
  finalValue,
  heldValue,
  isInline,
  isScript,
  markName,
  putBack,
  setNatively,
  tags,
} from './tag';

/** How long files that never load may keep the rest of their vendor waiting in all, in milliseconds. */
const patience = 3000;
/** How long one may that is behind such a file: it has been fetched meanwhile. */
const leastPatience = 100;

/**
 * Makes the function that lets go, in the order of holding, every held tag that may go now; scripts
 * start in later tasks. `onFirst` is called before any goes.
 *
 * Scripts of one vendor keep the order that the page would have given them: the next one is fetched
 * meanwhile and runs when the one before has run; deferred ones and modules come once the page is
 * parsed. `async` ones and those made by page code wait for nobody and nobody waits for them, and so it
 * is between vendors.
 */
export function createRelease(
  gate: Gate,
  look: Scanner,
  trust: Trust,
  queues: QueueStubs,
  onFirst: () => void,
): () => void {
  /** By vendor, the end of what has been begun. */
  const tails = new Map<string, Promise<void>>();
  const begun = new WeakSet<Element>();

  const release = () => {
    for (const isLater of document.readyState === 'loading' ? [false] : [false, true]) {
      for (const tag of gate.held) {
        if (isDeferred(tag) === isLater && !begun.has(tag) && gate.isFree(tag)) begin(tag);
      }
    }
  };

  const begin = (tag: Element) => {
    begun.add(tag);
    if (!isScript(tag)) return void letGo(tag, 0);
    const deadline = Date.now() + patience;
    const vendors = isOrdered(tag) ? gate.vendorsOf(tag) : [];
    const before = vendors.flatMap((id) => tails.get(id) ?? []);
    const fetched = before.length ? fetchAhead(tag) : null;
    const turn = Promise.all(before)
      .then(nextTask)
      .then(() => letGo(tag, deadline))
      .catch(console.warn)
      .then(() => {
        fetched?.remove();
        for (const id of vendors) if (tails.get(id) === turn) tails.delete(id);
      });
    for (const id of vendors) tails.set(id, turn);
  };

  const letGo = async (tag: Element, deadline: number) => {
    begun.delete(tag);
    // Asked again: the shopper may have withdrawn meanwhile.
    if (!gate.isFree(tag)) return;
    onFirst();
    gate.held.delete(tag);
    gate.released.add(tag);
    if (tag instanceof HTMLTemplateElement) return unpack(tag);
    if (!isScript(tag)) {
      putBack(tag, trust);
      // A list of sources that was empty is not read again by itself.
      return (tag.parentElement as Partial<HTMLMediaElement> | null)?.load?.();
    }
    const isOut = !tag.isConnected;
    const done = isOrdered(tag) && !isInline(tag) && loaded(tag, deadline);
    queues.play(tag, () => {
      putBack(tag, trust);
      // One that page code has put in and taken out again had been fetched by then.
      if (isOut) document.head.append(tag);
    });
    await done;
    if (isOut) tag.remove();
  };

  /** What a marked template holds comes out in its place; its tags go on in their order. */
  const unpack = (template: HTMLTemplateElement) => {
    const mark = template.getAttribute(markName) ?? '';
    for (const tag of template.content.querySelectorAll(tags)) {
      if (!tag.hasAttribute(markName)) setNatively(tag, markName, mark);
    }
    look.scan(template.content, 'parsed');
    template.replaceWith(template.content);
    release();
  };

  /** To inline code `async` means nothing. */
  const isOrdered = (tag: Element) =>
    !gate.made.has(tag) && (isInline(tag) || !tag.hasAttribute('async'));
  const isDeferred = (tag: Element) =>
    isScript(tag) &&
    isOrdered(tag) &&
    (heldValue(tag, 'type') === 'module' || (tag.hasAttribute('defer') && !isInline(tag)));

  document.addEventListener('readystatechange', release);
  return release;
}

/** Has the browser fetch a script that has to wait for its turn; it is used when the turn comes. */
function fetchAhead(script: HTMLScriptElement): Element | null {
  const url = finalValue(script, 'src');
  if (url === null) return null;
  const link = document.createElement('link');
  const { crossOrigin, integrity, nonce, referrerPolicy } = script;
  const rel = heldValue(script, 'type') === 'module' ? 'modulepreload' : 'preload';
  Object.assign(link, { rel, as: 'script', crossOrigin, integrity, nonce, referrerPolicy });
  link.href = url;
  document.head.append(link);
  return link;
}

/** Resolves when a script has run, cannot be had, or has kept us waiting for too long. */
function loaded(script: HTMLScriptElement, deadline: number): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['load', 'error']) script.addEventListener(event, () => resolve());
    setTimeout(resolve, Math.max(deadline - Date.now(), leastPatience));
  });
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
