import { markName, urlAttributes } from '../gate/tag';
import type { Text } from './createBuffer';
import { type ReadTag, readTag } from './readTag';
import type { ToMark } from './verdict';

/**
 * Marks one start tag: adds `data-consent`, and moves the `type` of a script or the addresses of other
 * elements to attributes with the prefix `data-`. Every other byte stays. Returns the reason as a string
 * if the tag cannot be marked.
 */
export function rewriteTag(tag: Text, { names, addresses }: ToMark): Text | string {
  const before = readTag(tag.plain);
  const isScript = before.name === 'script';
  // Chromium fetches the `href` of a script inside `<svg>` ahead, whatever its type.
  const moved = isScript ? ['type', 'href'] : addresses;
  const taken = movable(before.name).find((name) => before.has(`data-${name}`));
  if (taken) return `it has a "data-${taken}" of its own: mark it by hand`;
  const type = isScript ? ' type="text/plain"' : '';
  const mark = before.has(markName) ? '' : ` ${markName}="${names.join(' ')}"`;
  const rest = moveAll(tag, before, moved);
  return typeof rest === 'string' ? rest : insert(rest, before.nameEnd, type + mark);
}

/**
 * The attributes that marking moves. If the page has its own `data-` attribute of that name, the gate
 * would take its value for the address on release.
 */
export function movable(element: string): readonly string[] {
  if (element === 'script') return ['type', 'href'];
  return element === 'image' ? ['href', 'src', 'srcset'] : (urlAttributes[element] ?? []);
}

/** A tag with more copies of an attribute has to be marked by hand. */
export const mostRounds = 3;

/** Moves every copy of an attribute. The second would count once the first is gone. */
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
