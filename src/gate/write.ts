import type { Trust } from '../trust';
import type { Gate } from './gate';
import { end, type Look, parse } from './markup';
import { always, type Realm, read, wrap } from './wrap';

/** Markup that ends inside a tag, from there on: another call will bring the rest. */
const unfinished = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*(?:"[^"]*|'[^']*)?$/i;

/**
 * Asks the gate at `document.write` and `writeln`: a script written by a running script runs before
 * any observer sees it. What a released script writes goes where the script stands; the browser would
 * drop it, or wipe the page for it.
 */
export function guardWrite(realm: Realm, gate: Gate, look: Look, trust: Trust): void {
  const ends = new WeakMap<Element, ChildNode>();
  /** What is kept back until a later call brings the rest, or the script is over. */
  let begun = '';

  const placeAfter = (script: Element, markup: string) => {
    const fragment = realm.document.createRange().createContextualFragment(markup);
    look.at(fragment, 'parsed');
    const { lastChild } = fragment;
    (ends.get(script) ?? script).after(fragment);
    if (lastChild) ends.set(script, lastChild);
  };

  for (const name of ['write', 'writeln']) {
    wrap(realm.Document.prototype, name, always, (self, args, native) => {
      const parts = args.map(read);
      const isTrusted = parts.every((part) => typeof part === 'object');
      const script = (self as Document).currentScript;
      const placed = script && gate.released.has(script) && waitsForNobody(script) ? script : null;
      if (gate.open && !placed && !begun) return Reflect.apply(native, self, parts);

      const put = (text: string) => {
        // A plain string stays one: where Trusted Types are enforced, the browser throws as it would.
        const markup = isTrusted ? trust.createHTML(text) : text;
        if (placed) placeAfter(placed, markup);
        else if (text) Reflect.apply(native, self, [look.markup(markup)]);
      };
      const whole = begun + parts.join('') + (name === 'writeln' ? '\n' : '');
      const from = placed ? beginningOfOpen(whole) : whole.search(unfinished);
      const isWhole = from < 0;
      if (!isWhole && !begun) {
        queueMicrotask(() => {
          const rest = begun;
          begun = '';
          put(rest);
        });
      }
      begun = isWhole ? '' : whole.slice(from);
      put(isWhole ? whole : whole.slice(0, from));
    });
  }

  /** Of these alone the browser would have taken what they write. */
  const waitsForNobody = (script: Element) =>
    !gate.made.has(script) && !script.matches('[async],[defer],[type=module]');

  /** Nothing of what leaves an element open is placed before that is closed. */
  const beginningOfOpen = (markup: string) =>
    parse(markup + end, trust).lastChild?.nodeType === Node.COMMENT_NODE ? -1 : 0;
}
