/** A node of the syntax tree, as far as marking reads it: https://github.com/babel/babel/blob/main/packages/babel-parser/ast/spec.md */
export interface JsxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Whether a value in the tree is a node. */
export function isNode(value: unknown): value is JsxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The node under a name; null where there is none. */
export function childOf(node: JsxNode, name: string): JsxNode | null {
  const child = node[name];
  return isNode(child) ? child : null;
}

/** The nodes of a list under a name. */
export function childrenOf(node: JsxNode, name: string): readonly JsxNode[] {
  const children = node[name];
  return Array.isArray(children) ? children.filter(isNode) : [];
}

/** All nodes below one, and itself, from the beginning of the text to its end. */
export function* walk(root: JsxNode): Generator<JsxNode> {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    const children = Object.values(node).flat().filter(isNode);
    waiting.push(...children.sort((one, other) => other.start - one.start));
  }
}
