import { Object, ownerDocumentOf, queryAll, RegExp, Set } from '../../lib/natives';
import { createTokenizerState, rawText } from '../../lib/tokenize';
import type { GateContext } from '../context';
import { holdInText } from '../markup';
import { type Around, patch, read } from '../patch';
import { scan } from '../scan';
import { markName, urlAttributes } from '../tag';
import { lookAt, makeOf } from './lookAt';

/** Markup without any of these needs no look. Most links do not report. */
const names = Object.keys(urlAttributes).filter((name) => !urlAttributes[name]?.includes('ping'));
const interesting = new RegExp(`<(${names.join('|')})\\b|${markName}|\\bping\\b`, 'i');

/** Asks the gate wherever page code of this realm makes nodes of a string of markup. */
export function patchMarkup(prototype: object, context: GateContext): void {
  const { gate } = context;
  const put: Around = (self, args, go, name) => {
    const which = name === 'insertAdjacentHTML' ? 1 : 0;
    const isBeside = which ? /^(beforebegin|afterend)$/i.test(`${args[0]}`) : name === 'outerHTML';
    const place = isBeside ? (self as Element).parentNode : self;
    // In the content of a template nothing is asked for.
    if (place === self && !which && (self as Element).localName === 'template') return go();
    return putMarkup(context, place as Element, args, which, go);
  };
  patch(prototype, 'insertAdjacentHTML setHTML setHTMLUnsafe', gate, put);
  patch(prototype, 'innerHTML outerHTML', gate, put, 'set');
  patch(prototype, 'createContextualFragment', gate, (_, args, go) => {
    if (args.length) args[0] = holdMarkup(context, args[0]);
    return makeOf(context, null, go);
  });
  patch(prototype, 'execCommand', gate, (self, args, go) => {
    const isMarkup = /^inserthtml$/i.test(`${args[0]}`);
    return isMarkup ? putMarkup(context, self as Document, args, 2, go) : go();
  });
}

/** Puts markup into a place with its tags held, and looks at what has come. */
function putMarkup(
  context: GateContext,
  place: Element | Document,
  args: unknown[],
  which: number,
  go: () => unknown,
): unknown {
  const given = args[which];
  if (!given || rawText.test((place as Element)?.localName)) return go();
  const markup = read(given);
  args[which] = markup;
  if (!place || !interesting.test(`${markup}`)) return go();
  args[which] = holdMarkup(context, markup);
  const before = /<script/i.test(`${markup}`) ? new Set(queryAll(place, 'script')) : null;
  const result = go();
  if (before) {
    for (const script of queryAll(place, 'script')) {
      if (!before.has(script)) context.dead.add(script);
    }
  }
  if (ownerDocumentOf(place)) lookAt(context, place, 'markup');
  else scan(context, place, 'markup');
  return result;
}

/** Markup as it may be handed on, read once, and as trusted as it was. */
function holdMarkup(context: GateContext, given: unknown): unknown {
  const markup = read(given);
  const text = `${markup}`;
  if (!interesting.test(text)) return markup;
  const { held, rest } = holdInText(context, text, createTokenizerState(), false);
  const changed = held + rest;
  if (changed === text) return markup;
  return typeof markup === 'string' ? changed : context.trust.createHTML(changed);
}
