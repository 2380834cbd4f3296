import { markName, urlAttributes } from '../gate/tag';
import type { Text } from './createBuffer';
import { type ReadTag, readTag } from './readTag';
import type { ToMark } from './verdict';

/**
 * Marks one start tag: the names in `data-consent`, and of a script the `type`, of anything else the
 * addresses, in attributes with `data-` in front. All else stays as it is, to the byte. Where it has
 * such an attribute already, the answer is the reason why it cannot be marked.
 */
export function rewriteTag(tag: Text, { names, addresses }: ToMark): Text | string {
  const before = readTag(tag.plain);
  const isScript = before.name === 'script';
  // Chromium reads ahead the `href` of a script inside an `<svg>`, whatever its type.
  const moved = isScript ? ['type', 'href'] : addresses;
  const taken = movable(before.name).find((name) => before.has(`data-${name}`));
  if (taken) return `it has a "data-${taken}" of its own: mark it by hand`;
  const type = isScript ? ' type="text/plain"' : '';
  const mark = before.has(markName) ? '' : ` ${markName}="${names.join(' ')}"`;
  const rest = moveAll(tag, before, moved);
  return typeof rest === 'string' ? rest : insert(rest, before.nameEnd, type + mark);
}

/**
 * The attributes that a mark may put aside. One of the page's own in such a place would be taken for
 * the address when the tag is let go.
 */
export function movable(element: string): readonly string[] {
  if (element === 'script') return ['type', 'href'];
  return element === 'image' ? ['href', 'src', 'srcset'] : (urlAttributes[element] ?? []);
}

/** A tag that has one attribute more often is left to a person. */
export const mostRounds = 3;

/** Of two attributes of one name the second counts once the first is gone, so it goes too. */
function moveAll(tag: Text, read: ReadTag, names: readonly string[], round = 0): Text | string {
  const places = names.flatMap((name) => read.startOf(name) ?? []).sort((a, b) => b - a);
  if (!places.length) return tag;
  if (round > mostRounds) return 'it has one attribute again and again: mark it by hand';
  const moved = places.reduce((text, place) => insert(text, place, 'data-'), tag);
  return moveAll(moved, readTag(moved.plain), names, round + 1);
}

function insert({ raw, plain }: Text, at: number, text: string): Text {
  const into = (whole: string) => whole.slice(0, at) + text + whole.slice(at);
  return { raw: into(raw), plain: into(plain) };
}
