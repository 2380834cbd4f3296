import type { Trust } from '../trust';
import type { Originals } from './dom';
import type { Gate } from './gate';
import { heldValue, isScript, putBack } from './tag';

/** How long a tag that never loads may keep the next one waiting, in milliseconds. */
const patience = 3000;

/**
 * Makes the function that lets go, in the order of holding, every held tag that may go now. Each
 * script gets a task of its own; a call while it works makes it look again afterwards.
 *
 * Scripts keep the order that the page would have given them: the next one waits until the one before
 * has run; `async` ones and those made by script wait for nobody and nobody waits for them; deferred
 * ones and modules come once the page is parsed.
 */
export function createRelease(gate: Gate, trust: Trust, originals: Originals): () => void {
  let queue = Promise.resolve();

  const release = () => {
    queue = queue.then(async () => {
      await releaseFree(false);
      if (document.readyState !== 'loading') await releaseFree(true);
    });
  };

  const releaseFree = async (deferred: boolean) => {
    for (const tag of gate.held) {
      if (!deferred && isDeferred(tag, originals)) continue;
      if (gate.isFree(tag) && isScript(tag)) await nextTask();
      // Asked after the wait: the shopper may have withdrawn meanwhile.
      if (!gate.isFree(tag)) continue;
      gate.held.delete(tag);
      gate.released.add(tag);
      await releaseTag(tag).catch(console.warn);
    }
  };

  const releaseTag = async (tag: Element) => {
    const made = originals.get(tag);
    if (!isScript(tag)) return putBack(tag, (value) => value);
    const external = heldValue(tag, 'src') !== null;
    const ordered = external && !made && !tag.hasAttribute('async') && tag.isConnected;
    const done = ordered && loaded(tag);
    putBack(tag, (value) => made ?? trust.createScriptURL(value));
    // A script is prepared again when its text changes, be it by nothing.
    if (!external) tag.appendChild(document.createTextNode(''));
    await done;
  };

  document.addEventListener('readystatechange', release);
  return release;
}

function isDeferred(tag: Element, made: Originals): boolean {
  if (!isScript(tag) || made.has(tag) || tag.hasAttribute('async')) return false;
  return (
    heldValue(tag, 'type') === 'module' ||
    (tag.hasAttribute('defer') && heldValue(tag, 'src') !== null)
  );
}

/** Resolves when a script has run, cannot be had, or has kept us waiting for too long. */
function loaded(script: HTMLScriptElement): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['load', 'error']) script.addEventListener(event, () => resolve());
    setTimeout(resolve, patience);
  });
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
