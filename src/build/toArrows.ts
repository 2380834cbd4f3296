import type { FunctionDeclaration, Node, Statement } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { bodyOf } from './bodyOf';

/**
 * Makes the function declarations of a minified script, a single call of a function, arrow functions in
 * front of all else: they are shorter, and more alike to what is around them.
 */
export function toArrows(code: string): string {
  const block = bodyOf(code);
  if (!block) return code;
  const text = ({ start, end }: Node) => code.slice(start, end);
  const [first] = block.body;
  const directives = first && 'directive' in first ? [first] : [];
  const arrows = block.body.filter(isPlain);
  const others = block.body.filter(
    (one: Statement) => !directives.includes(one as never) && !arrows.includes(one as never),
  );
  if (!arrows.length) return code;
  return [
    code.slice(0, block.start + 1),
    ...directives.map(text),
    `let ${arrows.map((one) => toArrow(one, text)).join()};`,
    ...others.map(text),
    code.slice(block.end - 1),
  ].join('');
}

/** Whether a statement is a function that has no need to be one of the old kind. */
function isPlain(statement: Statement): statement is FunctionDeclaration {
  if (statement.type !== 'FunctionDeclaration' || statement.generator || statement.async)
    return false;
  let isPlain = true;
  fullAncestor(statement.body, (node, _, ancestors) => {
    const isOwn = !ancestors.some(({ type }) => /^Function/.test(type));
    const isThis = node.type === 'ThisExpression' || node.type === 'MetaProperty';
    if (isOwn && (isThis || ('name' in node && node.name === 'arguments'))) isPlain = false;
  });
  return isPlain;
}

function toArrow({ id, params, body }: FunctionDeclaration, text: (node: Node) => string): string {
  const list = params.map(text).join();
  const head = params.length === 1 && params[0]?.type === 'Identifier' ? list : `(${list})`;
  const [only, ...more] = body.body;
  const result = only?.type === 'ReturnStatement' && !more.length ? only.argument : null;
  const needsBrackets =
    result?.type === 'SequenceExpression' || (result && text(result)[0] === '{');
  const short = result && (needsBrackets ? `(${text(result)})` : text(result));
  return `${text(id)}=${head}=>${short ?? text(body)}`;
}
