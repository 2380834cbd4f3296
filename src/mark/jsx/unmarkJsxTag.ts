import { movable } from '../rewriteTag';
import type { Edit } from './applyEdits';
import type { JsxTag } from './JsxTag';

/** The edits that take a mark out of an element again; none where it has none. */
export function unmarkJsxTag(text: string, { name, nameEnd, attributes }: JsxTag): Edit[] {
  const mark = name === 'script' ? scriptMark : otherMark;
  mark.lastIndex = nameEnd;
  const found = mark.exec(text);
  if (!found) return [];
  const aside = movable(name).map((each) => `data-${each}`);
  return [
    { at: nameEnd, remove: found[0].length },
    ...attributes
      .filter((attribute) => aside.includes(attribute.name.toLowerCase()))
      .map(({ start }) => ({ at: start, remove: 'data-'.length })),
  ];
}

const scriptMark = / type="text\/plain" data-consent="[^"]*"/y;
const otherMark = / data-consent="[^"]*"/y;
