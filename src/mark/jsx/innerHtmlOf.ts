import { printed } from '../templates/blankTemplate';
import { childOf, childrenOf, type JsxNode } from './JsxNode';
import type { JsxTag } from './JsxTag';

/** Markup in a string of the file. */
export interface InnerHtml {
  readonly start: number;
  readonly end: number;
  /** With a sign for each character of the code in it. */
  readonly plain: string;
  /** Whether marks may be written into the string as they are. */
  readonly isMutable: boolean;
}

/** The markup that `dangerouslySetInnerHTML` has, where it is written as a string. */
export function innerHtmlOf({ attributes }: JsxTag, text: string): InnerHtml | null {
  const given = attributes.find(({ name }) => name === 'dangerouslySetInnerHTML')?.value;
  const node = given ? htmlIn(given) : null;
  if (node?.type !== 'StringLiteral' && node?.type !== 'TemplateLiteral') return null;
  const [start, end] = [node.start + 1, node.end - 1];
  const raw = text.slice(start, end);
  const isMutable = !raw.includes('\\') && text.charAt(node.start) !== '"';
  return { start, end, plain: withoutCode(raw, node, start), isMutable };
}

/** The value of `__html`. */
export function htmlIn(attribute: JsxNode): JsxNode | null {
  const object = childOf(attribute, 'expression');
  const entry = object
    ? childrenOf(object, 'properties').find((each) => childOf(each, 'key')?.name === '__html')
    : null;
  return entry ? childOf(entry, 'value') : null;
}

function withoutCode(raw: string, node: JsxNode, start: number): string {
  return childrenOf(node, 'expressions').reduce((text, code) => {
    const [from, to] = [code.start - start, code.end - start];
    return text.slice(0, from) + raw.slice(from, to).replace(/[^\r\n]/g, printed) + text.slice(to);
  }, raw);
}
