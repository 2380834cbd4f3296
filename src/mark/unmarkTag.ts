import type { Text } from './createBuffer';
import { type ReadTag, readTag } from './readTag';
import { mostRounds, movable } from './rewriteTag';

/**
 * Takes the mark out of one start tag: the exact reverse of `rewriteTag`. A mark that is written in
 * another way is a person's own, and stays; the answer is the reason then.
 */
export function unmarkTag(tag: Text): Text | string {
  const { name, nameEnd } = readTag(tag.plain);
  const mark = name === 'script' ? scriptMark : otherMark;
  mark.lastIndex = nameEnd;
  const found = mark.exec(tag.plain);
  if (!found) return 'its mark was written by hand: take it out by hand';
  return putBack(cut(tag, nameEnd, found[0].length), movable(name));
}

const scriptMark = / type="text\/plain" data-consent="[^"]*"/y;
const otherMark = / data-consent="[^"]*"/y;
const prefix = 'data-';

/** Marking moves an attribute as often as it stands in the tag, so it is looked for again. */
function putBack(tag: Text, names: readonly string[], round = 0): Text {
  const places = placesOf(readTag(tag.plain), names);
  if (!places.length || round > mostRounds) return tag;
  const back = places.reduce((text, place) => cut(text, place, prefix.length), tag);
  return putBack(back, names, round + 1);
}

/** From the last to the first, so that a cut moves none of those that follow. */
function placesOf(read: ReadTag, names: readonly string[]): number[] {
  return names.flatMap((name) => read.startOf(prefix + name) ?? []).sort((a, b) => b - a);
}

function cut({ raw, plain }: Text, at: number, length: number): Text {
  const out = (whole: string) => whole.slice(0, at) + whole.slice(at + length);
  return { raw: out(raw), plain: out(plain) };
}
