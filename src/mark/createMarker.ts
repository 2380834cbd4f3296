import type { Token } from 'parse5';
import { markName, urlAttributes } from '../gate/tag';
import { createBuffer } from './createBuffer';
import { createScanner } from './createScanner';
import { judgeCode } from './judgeCode';
import { type Attributes, judgeStyle, judgeTag, runs } from './judgeTag';
import type { Owners } from './owners';
import type { Left, Mark, Place } from './report';
import { rewriteTag } from './rewriteTag';
import { tagLimit } from './TagTokenizer';
import type { Verdict } from './verdict';

/** Marks HTML as it comes. */
export interface Marker {
  /**
   * Takes the next piece, cut anywhere, and gives out what is done. `plain` is the same piece with
   * its template code blanked out, at the same length.
   */
  write(raw: string, plain?: string): string;
  /** Gives out the rest. */
  end(): string;
  readonly marks: readonly Mark[];
  readonly left: readonly Left[];
}

export interface MarkerOptions {
  /** Reads text in which each character stands for a byte. */
  readonly decode?: (text: string) => string;
  /** The `<base href>` that holds already. */
  readonly base?: string | undefined;
  /** Where the text stands in a larger one. */
  readonly origin?: Place;
}

/** A start tag that has been read. */
interface Tag {
  readonly element: string;
  readonly attributes: Attributes;
  readonly at: Token.Location;
}

/** Makes a marker for one text. It keeps no more of it than a tag may still change. */
export function createMarker(owners: Owners, options: MarkerOptions = {}): Marker {
  const { decode = String, origin = { line: 1, column: 1 } } = options;
  const marks: Mark[] = [];
  const left: Left[] = [];
  const buffer = createBuffer();
  /** Of each `<template>` that is open, the attributes. */
  const templates: Attributes[] = [];
  let { base } = options;
  /** The element whose text is awaited. */
  let open: Tag | null = null;

  const placeOf = (line: number, column: number): Place => ({
    line: origin.line + line - 1,
    column: line === 1 ? origin.column + column - 1 : column,
  });
  const obey = ({ element, at }: Tag, verdict: Verdict | null) => {
    if (!verdict) return;
    const { startOffset, endOffset, startLine, startCol } = at;
    const { names } = verdict;
    const place = placeOf(startLine, startCol);
    const isLong = endOffset - startOffset > tagLimit;
    const before = isLong ? none : buffer.between(startOffset, endOffset);
    const leave = (why: string, sends = true) =>
      left.push({ ...place, text: decode(before.raw).slice(0, 120), names, why, sends });
    if ('why' in verdict) return leave(verdict.why, verdict.sends);
    if (templates.some((attributes) => attributes.has('shadowrootmode'))) return leave(inShadow);
    const after = isLong ? 'it is too long' : rewriteTag(before, verdict);
    if (typeof after === 'string') return leave(after);
    buffer.replace(startOffset, endOffset, after.raw);
    const texts = { before: decode(before.raw), after: decode(after.raw) };
    marks.push({ ...place, element, names, ...texts });
  };

  /** Marks the text of an element by itself: the twin for browsers without scripts. */
  const nest = ({ endOffset, endLine, endCol }: Token.Location, to: number) => {
    const { raw, plain } = buffer.between(endOffset, to);
    const marker = createMarker(owners, { decode, base, origin: placeOf(endLine, endCol) });
    const html = marker.write(raw, plain) + marker.end();
    if (html !== raw) buffer.replace(endOffset, to, html);
    marks.push(...marker.marks);
    left.push(...marker.left);
  };
  const ofMarkup = (markup: string) => {
    const marker = createMarker(owners, { base });
    marker.write(markup);
    marker.end();
    return [...marker.marks, ...marker.left].flatMap(({ names }) => names);
  };

  const onStart = (token: Token.TagToken, at: Token.Location, isForeign: boolean) => {
    const { tagName: element, attrs } = token;
    if (!read.has(element) && !attrs.some(isStyle)) return;
    const attributes = new Map(attrs.map(({ name, value }) => [name, decode(value)]));
    const tag = { element, attributes, at };
    const isRaw = !isForeign && raw.has(element);
    if (isRaw && (element !== 'script' || isCode(attributes))) open = tag;
    if (element === 'template') templates.push(attributes);
    else if (element === 'base') base ??= attributes.get('href');
    else if (!isInMarked()) {
      const text = buffer.between(at.startOffset, at.endOffset);
      const surroundings = { base, ofMarkup, isTemplate: text.raw !== text.plain };
      obey(tag, judgeTag(element, attributes, owners, surroundings));
    }
  };
  const onEnd = ({ tagName }: Token.TagToken, { startOffset }: Token.Location) => {
    if (tagName === 'template') templates.pop();
    if (tagName !== open?.element) return;
    const tag = open;
    open = null;
    const { at, attributes } = tag;
    if (isInMarked() || startOffset - at.startOffset > tagLimit) return;
    if (tagName === 'noscript') return nest(at, startOffset);
    const text = decode(buffer.between(at.endOffset, startOffset).plain);
    const isModule = attributes.get('type') === 'module';
    obey(tag, tagName === 'style' ? judgeStyle(text, owners) : judgeCode(text, isModule, owners));
  };
  const isInMarked = () => templates.some((attributes) => attributes.has(markName));

  const scanner = createScanner(onStart, onEnd);
  return {
    write(raw, plain = raw) {
      buffer.add(raw, plain);
      scanner.write(plain, false);
      const free = open?.at.startOffset ?? scanner.settled;
      if (free > buffer.start) buffer.giveOut(free);
      if (buffer.end - buffer.start > 2 * tagLimit) buffer.giveOut(buffer.end);
      return buffer.take();
    },
    end() {
      scanner.write('', true);
      buffer.giveOut(buffer.end);
      return buffer.take();
    },
    marks,
    left,
  };
}

/** Elements whose text is looked at, and all that are. A link that is clicked asks by itself. */
const raw = new Set(['script', 'noscript', 'style']);
const read = new Set([...raw, ...Object.keys(urlAttributes), 'base']);
read.delete('a');

const none = { raw: '', plain: '' };
const inShadow = 'it stands in a shadow root of the markup, where nothing lets it go again';

function isStyle({ name }: Token.Attribute): boolean {
  return name === 'style';
}

/** Whether a script has code in it that the browser would run, and no mark. */
function isCode(attributes: Attributes): boolean {
  return runs(attributes) && !['src', 'href', markName].some((name) => attributes.has(name));
}
