import type { Trust } from '../trust';
import type { Gate } from './gate';
import { holdTags, keep } from './markup';

type Write = (this: Document, ...parts: unknown[]) => void;

/**
 * Asks the gate at `document.write` and `writeln`: a script written by a running script runs before
 * any observer sees it. What a released script writes goes where the script stands; the browser would
 * drop it, or wipe the page for it.
 */
export function guardWrite(gate: Gate, trust: Trust): void {
  const ends = new WeakMap<Element, ChildNode>();

  const put = (write: Write, markup: string, trusted: boolean, script: Element | null) => {
    const writer = script && gate.released.has(script) ? script : null;
    const text = writer ? markup : hold(markup);
    // A plain string stays one: where Trusted Types are enforced, the browser throws as it would.
    const value = trusted ? trust.createHTML(text) : text;
    if (writer) placeAfter(writer, value);
    else write.call(document, value);
  };

  /** The markup with the tags held that may not go now; the very same if there is none. */
  const hold = (markup: string) => {
    const template = document.createElement('template');
    template.innerHTML = trust.createHTML(markup);
    return holdTags(gate, template.content).length ? template.innerHTML : markup;
  };

  const placeAfter = (script: Element, markup: string) => {
    const fragment = document.createRange().createContextualFragment(markup);
    keep(gate, holdTags(gate, fragment));
    const { lastChild } = fragment;
    (ends.get(script) ?? script).after(fragment);
    if (lastChild) ends.set(script, lastChild);
  };

  for (const name of ['write', 'writeln'] as const) {
    const write = Document.prototype[name] as Write;
    Document.prototype[name] = function (this: Document, ...parts: unknown[]) {
      if (this !== document) return write.apply(this, parts);
      const script = document.currentScript;
      const trusted = parts.every((part) => typeof part === 'object');
      put(write, parts.join('') + (name === 'writeln' ? '\n' : ''), trusted, script);
    };
  }
}
