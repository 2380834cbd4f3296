import { createElement, getAttribute, setInnerHTML } from '../lib/natives';
import {
  createTokenizerState,
  type StartTag,
  type TokenizerState,
  tokenize,
} from '../lib/tokenize';
import type { Trust } from '../lib/trust';
import { tryOrNull } from '../lib/tryOrNull';
import type { GateContext } from './context';
import { findWaiting } from './hold';
import { isInlineView, markName, prefix, runs, type TagView } from './tag';
import type { Decode } from './urlsIn';

/**
 * Markup whose tags are held: their names of attributes are changed in the text, and every other byte
 * stays. `written` by `document.write`, scripts in it run. What is begun and not complete is the `rest`.
 */
export function holdInText(
  context: GateContext,
  text: string,
  state: TokenizerState,
  written: boolean,
): { readonly held: string; readonly rest: string } {
  const { tags, rest } = tokenize(text, state);
  let held = '';
  let at = 0;
  for (let index = 0; index < tags.length; index += 1) {
    const tag = tags[index] as StartTag;
    if (tag.name === 'script' && !written) continue;
    const code = text.slice(tag.end, tags[index + 1]?.start ?? rest);
    for (const [place, addition] of findAdditions(context, tag, code)) {
      held += text.slice(at, place) + addition;
      at = place;
    }
  }
  return { held: held + text.slice(at, rest), rest: text.slice(rest) };
}

type Addition = readonly [place: number, text: string];

/** What has to be put into a tag so that it waits, in the order of its text. */
function findAdditions(
  { gate, trust }: GateContext,
  { name, nameEnd, attributes }: StartTag,
  code: string,
): readonly Addition[] {
  const decode = createDecode(trust);
  const view: TagView = {
    localName: name,
    get: (attribute) => {
      const found = attributes.get(attribute);
      return found ? decode(found.value) : null;
    },
  };
  const needed = isInlineView(view) && runs(view) ? gate.vendorNeededBy(code) : undefined;
  const waiting = needed ? ['type'] : findWaiting(gate, view, false);
  const renamed = waiting.flatMap((attribute): Addition[] => {
    const place = attributes.get(attribute)?.start;
    return place === undefined ? [] : [[place, prefix]];
  });
  if (!waiting.includes('type')) return renamed.sort(([one], [other]) => one - other);
  const mark = needed ? ` ${markName}="${needed}"` : '';
  const type = attributes.has('type') ? '' : ` ${prefix}type=""`;
  return [[nameEnd, `${mark} type="text/plain"${type}`], ...renamed];
}

/**
 * The markup of a frame, with a call in it by which its scripts meet the gate: to read the window of the
 * frame brings it in. The call stands before the first script, and takes itself away. In Chromium and Firefox
 * the window of the frame's first document is known before; in WebKit it is not (tried in 2.50).
 */
export function addCall({ gate, trust }: GateContext, markup: string): string {
  const call = callWith(trust);
  if (gate.open || markup.includes(call)) return markup;
  const first = tokenize(markup, createTokenizerState()).tags.find(({ name }) => name === 'script');
  if (!first) return markup;
  gate.hasHeld = true;
  return markup.slice(0, first.start) + call + markup.slice(first.start);
}

/** The markup of a frame as the page has written it. */
export function withoutCall({ trust }: GateContext, markup: string): string {
  return markup.replace(callWith(trust), '');
}

function callWith({ nonce }: Trust): string {
  return `<script nonce="${nonce}">frameElement?.contentWindow;document.currentScript.remove()</script>`;
}

/** Parses markup without any of it being asked for; it is empty where the page's policy forbids that. */
export function parse(markup: string, trust: Trust): HTMLTemplateElement {
  const template = createElement(document, 'template') as HTMLTemplateElement;
  tryOrNull(() => setInnerHTML(template, trust.createHTML(markup)));
  return template;
}

/** Makes what resolves character references; the browser itself knows them best. */
export function createDecode(trust: Trust): Decode {
  return (value) => {
    if (!value.includes('&')) return value;
    const { content } = parse(`<i title="${value.replaceAll('"', '&quot;')}">`, trust);
    return getAttribute(content.firstChild as Element, 'title') ?? '';
  };
}
