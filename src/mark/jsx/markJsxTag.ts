import { markName } from '../../gate/tag';
import { movable } from '../rewriteTag';
import type { ToMark } from '../verdict';
import type { Edit } from './applyEdits';
import type { JsxTag } from './JsxTag';

/**
 * The edits that mark an element: the same attributes as in HTML, in the same places. The answer is
 * the reason where it cannot be marked.
 */
export function markJsxTag(tag: JsxTag, { names, addresses }: ToMark): Edit[] | string {
  const { name, attributes, nameEnd } = tag;
  if (tag.hasSpread) return 'attributes from an object could undo the mark: mark it by hand';
  const taken = movable(name).find((each) => has(tag, `data-${each}`));
  if (taken) return `it has a "data-${taken}" of its own: mark it by hand`;
  const moved = name === 'script' ? ['type', 'href'] : addresses;
  const type = name === 'script' ? ' type="text/plain"' : '';
  const mark = has(tag, markName) ? '' : ` ${markName}="${names.join(' ')}"`;
  return [
    { at: nameEnd, insert: type + mark },
    ...attributes
      .filter((attribute) => moved.includes(attribute.name.toLowerCase()))
      .map(({ start }) => ({ at: start, insert: 'data-' })),
  ];
}

function has({ attributes }: JsxTag, wanted: string): boolean {
  return attributes.some(({ name }) => name.toLowerCase() === wanted);
}
