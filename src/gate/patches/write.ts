import type { Trust } from '../../lib/trust';
import type { Gate } from '../gate';
import { always, patch, type Realm, read } from '../patch';
import { end, parse, type Scanner } from '../scan';

/** Markup that ends inside a tag, from there on: another call will bring the rest. */
const unfinished = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*(?:"[^"]*|'[^']*)?$/i;

/**
 * Asks the gate at `document.write` and `writeln`: a script written by a running script runs before
 * any observer sees it. What a released script writes goes where the script stands; the browser would
 * drop it, or wipe the page for it.
 */
export function patchWrite(realm: Realm, gate: Gate, look: Scanner, trust: Trust): void {
  const ends = new WeakMap<Element, ChildNode>();
  /** What is kept back until a later call brings the rest, or the script is over. */
  let begun = '';

  const placeAfter = (script: Element, markup: string) => {
    const fragment = realm.document.createRange().createContextualFragment(markup);
    look.scan(fragment, 'parsed');
    const { lastChild } = fragment;
    (ends.get(script) ?? script).after(fragment);
    if (lastChild) ends.set(script, lastChild);
  };

  patch(realm.Document.prototype, 'write writeln', always, (self, args, go, name) => {
    const parts = args.map(read);
    const isTrusted = parts.every((part) => typeof part === 'object');
    const script = (self as Document).currentScript;
    // Of the others the browser would not have taken it in time either.
    const isPlaced =
      script &&
      gate.released.has(script) &&
      !gate.made.has(script) &&
      !script.matches('[async],[defer],[type=module]');

    const put = (text: string) => {
      // A plain string stays one: where Trusted Types are enforced, the browser throws as it would.
      const markup = isTrusted ? trust.createHTML(text) : text;
      if (isPlaced) return placeAfter(script, markup);
      args.splice(0, args.length, look.markup(markup, true));
      if (text) go();
    };
    // The browser adds the end of a line by itself.
    const whole = begun + parts.join('') + (isPlaced && name === 'writeln' ? '\n' : '');
    // What leaves an element open is placed when that is closed.
    const isOpen =
      isPlaced && parse(whole + end, trust).content.lastChild?.nodeType !== Node.COMMENT_NODE;
    const from = isOpen ? 0 : isPlaced ? -1 : whole.search(unfinished);
    const kept = from < 0 ? '' : whole.slice(from);
    if (kept && !begun) {
      queueMicrotask(() => {
        const rest = begun;
        begun = '';
        put(rest);
      });
    }
    begun = kept;
    put(whole.slice(0, whole.length - kept.length));
  });
}
