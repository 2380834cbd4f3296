import type { Attributes } from '../surroundings';
import { childOf, childrenOf, type JsxNode } from './JsxNode';
import type { Scope } from './readScope';
import { resolveText } from './resolveText';

/** An attribute as it stands in the file. */
export interface JsxAttribute {
  /** As it is written: `srcSet`. */
  readonly name: string;
  readonly start: number;
  /** The text of its value; null where that is known only when it runs. */
  readonly text: string | null;
  readonly value: JsxNode | null;
}

/** An element in JSX. */
export interface JsxTag {
  /** As it is written: `script`, `Script`, `Image`. */
  readonly name: string;
  readonly start: number;
  /** Where the name, with its types, and the opening tag end. */
  readonly nameEnd: number;
  readonly end: number;
  readonly attributes: readonly JsxAttribute[];
  /** Whether attributes come from an object, and may come after the mark. */
  readonly hasSpread: boolean;
  readonly children: readonly JsxNode[];
}

/** Reads an element; null where it has no name, as `<>` has none. */
export function readJsxTag(element: JsxNode, { texts }: Scope): JsxTag | null {
  const opening = childOf(element, 'openingElement');
  const name = opening && childOf(opening, 'name');
  if (!name) return null;
  const types = childOf(opening, 'typeParameters') ?? childOf(opening, 'typeArguments');
  const all = childrenOf(opening, 'attributes');
  return {
    name: nameOf(name),
    start: opening.start,
    nameEnd: (types ?? name).end,
    end: opening.end,
    attributes: all
      .filter(({ type }) => type === 'JSXAttribute')
      .map((attribute) => readAttribute(attribute, texts)),
    hasSpread: all.some(({ type }) => type === 'JSXSpreadAttribute'),
    children: childrenOf(element, 'children'),
  };
}

/** `Head.Script` goes by its last part, `svg:image` by both. */
function nameOf(node: JsxNode): string {
  if (node.type === 'JSXMemberExpression') return `${childOf(node, 'property')?.name}`;
  if (node.type !== 'JSXNamespacedName') return `${node.name}`;
  return `${childOf(node, 'namespace')?.name}:${childOf(node, 'name')?.name}`;
}

function readAttribute(node: JsxNode, texts: ReadonlyMap<string, string>): JsxAttribute {
  const name = childOf(node, 'name');
  const value = childOf(node, 'value');
  const text = value ? resolveText(value, texts) : '';
  return { name: name ? nameOf(name) : '', start: node.start, text, value };
}

/** The attributes whose text is known, by their names in HTML. */
export function knownAttributes({ attributes }: JsxTag): Attributes {
  return new Map(
    attributes.map(({ name, text }) => [name.toLowerCase(), text?.replaceAll('\x7f', '0') ?? '']),
  );
}
