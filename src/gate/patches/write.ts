import { currentScriptOf, queueMicrotask, Reflect, WeakMap } from '../../lib/natives';
import { createTokenizerState, type TokenizerState } from '../../lib/tokenize';
import type { GateContext } from '../context';
import { holdInText, parse } from '../markup';
import { always, patch, type Realm, read } from '../patch';
import { scan } from '../scan';

/**
 * What a script has written so far. What another script writes, be it one that was written itself, begins
 * in plain content, at its own place; so every script has a writer of its own.
 */
interface Writer {
  readonly page: Document;
  /** Whether the page goes on behind the script, and is no page that scripts write as a whole. */
  readonly isParsing: boolean;
  /** Whether it is a released script: what it writes is placed behind it. */
  readonly isPlaced: boolean;
  put(markup: string): void;
  tokenizer: TokenizerState;
  /** What is kept back until a later call brings the rest, or the script is over. */
  begun: string;
  /** The last node that was placed. */
  last: ChildNode | null;
}

/**
 * Asks the gate at `document.write` and `writeln`: a script written by a running script runs before
 * any observer sees it. What a released script writes goes where the script stands; the browser would
 * drop it, or wipe the page for it.
 */
export function patchWrite(realm: Realm, context: GateContext): void {
  const writers = new WeakMap<Node, Writer>();
  const { prototype } = realm.Document;
  const { write: native } = prototype;
  patch(prototype, 'write writeln', always, (self, args, _, name) => {
    const page = self as Document;
    const key = currentScriptOf(page) ?? page;
    const writer = writers.get(key) ?? createWriter(context, page, key, native);
    writers.set(key, writer);
    write(context, writer, args, name === 'writeln' ? '\n' : '');
  });
  patch(prototype, 'open close', always, (self, _, go, name) => {
    const writer = writers.get(self as Document);
    writers.delete(self as Document);
    if (writer && name === 'close') flush(writer);
    return go();
  });
}

function createWriter(
  context: GateContext,
  page: Document,
  key: Node,
  native: Document['write'],
): Writer {
  const { gate } = context;
  const isPlaced =
    key !== page &&
    gate.released.has(key as Element) &&
    !gate.made.has(key as Element) &&
    // Of the others the browser would not have taken it in time either.
    !(key as Element).matches('[async],[defer],[type=module]');
  if (key === page) context.written.add(page);
  const writer: Writer = {
    page,
    put: isPlaced
      ? (markup) => placeAfter(context, writer, key as Element, markup)
      : (markup) => Reflect.apply(native, page, [markup]),
    isPlaced,
    isParsing: key !== page,
    tokenizer: createTokenizerState(),
    begun: '',
    last: null,
  };
  return writer;
}

function write(context: GateContext, writer: Writer, args: unknown[], lineEnd: string): void {
  const parts = args.map(read);
  const isTrusted = parts.every((part) => typeof part === 'object');
  // A plain string stays one: where Trusted Types are enforced, the browser throws as it would.
  const trust = (text: string) => (isTrusted ? context.trust.createHTML(text) : text);
  const { begun } = writer;
  const whole = begun + parts.join('') + lineEnd;
  const { held, rest } = writer.isPlaced
    ? splitOpen(context, whole)
    : holdInText(context, whole, writer.tokenizer, true);
  writer.begun = rest;
  if (held || !rest) writer.put(trust(held));
  // A page that goes on with what its script has begun brings the rest by itself.
  if (rest && !begun && writer.isParsing) queueMicrotask(() => flush(writer));
}

/** The script is over, or the page is: what is begun stays as it is. */
function flush(writer: Writer): void {
  const { begun } = writer;
  writer.begun = '';
  writer.tokenizer = createTokenizerState();
  if (begun) writer.put(begun);
}

const end = '<!--ktw-->';

/** What leaves an element open is placed when that is closed. */
function splitOpen({ trust }: GateContext, markup: string): { held: string; rest: string } {
  const isOpen = parse(markup + end, trust).content.lastChild?.nodeType !== 8;
  return isOpen ? { held: '', rest: markup } : { held: markup, rest: '' };
}

/** Puts markup behind a released script. */
function placeAfter(context: GateContext, writer: Writer, script: Element, markup: string): void {
  const fragment = writer.page.createRange().createContextualFragment(markup);
  scan(context, fragment, 'parsed');
  const { lastChild } = fragment;
  (writer.last ?? (script as ChildNode)).after(fragment);
  if (lastChild) writer.last = lastChild as ChildNode;
}
