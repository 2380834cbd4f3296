import { tryOrNull } from '../../lib/tryOrNull';
import { printed } from '../templates/blankTemplate';
import { childOf, childrenOf, type JsxNode } from './JsxNode';

/**
 * The text that an expression gives, with a sign for each part that is known only when it runs; null
 * where nothing of it is known.
 */
export function resolveText(node: JsxNode, texts: ReadonlyMap<string, string>): string | null {
  // A sum of ten thousand parts is nested too deep.
  return tryOrNull(() => resolve(node, texts));
}

function resolve(node: JsxNode, texts: ReadonlyMap<string, string>): string | null {
  if (node.type === 'StringLiteral' || node.type === 'JSXText') return `${node.value}`;
  if (node.type === 'TemplateLiteral') return resolveTemplate(node, texts);
  if (node.type === 'Identifier') return texts.get(`${node.name}`) ?? null;
  if (node.type === 'BinaryExpression' && node.operator === '+') return resolveSum(node, texts);
  const inner = wrapped.has(node.type) ? childOf(node, 'expression') : null;
  return inner && resolve(inner, texts);
}

/** `{…}`, `(…)`, `… as string`, `…!` */
const wrapped = new Set([
  'JSXExpressionContainer',
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
]);

function resolveTemplate(node: JsxNode, texts: ReadonlyMap<string, string>): string {
  const values = childrenOf(node, 'expressions').map((each) => resolve(each, texts) ?? printed);
  return childrenOf(node, 'quasis')
    .map((part, index) => cooked(part) + (values[index] ?? ''))
    .join('');
}

function cooked({ value }: JsxNode): string {
  const text = (value as { cooked?: string | null } | undefined)?.cooked;
  return text ?? '';
}

function resolveSum(node: JsxNode, texts: ReadonlyMap<string, string>): string | null {
  const [left, right] = ['left', 'right'].map((side) => {
    const child = childOf(node, side);
    return child && resolve(child, texts);
  });
  if (left === null && right === null) return null;
  return (left ?? printed) + (right ?? printed);
}
