import { type BlockStatement, parse } from 'acorn';

/** What a script does that is one call of a function, `!function(){…}()` or `(()=>{…})()`; null where it is another one. */
export function bodyOf(code: string): BlockStatement | null {
  const [first] = parse(code, { ecmaVersion: 2022 }).body;
  if (first?.type !== 'ExpressionStatement') return null;
  const { expression } = first;
  const call = expression.type === 'UnaryExpression' ? expression.argument : expression;
  const callee = call.type === 'CallExpression' ? call.callee : null;
  const isFunction = callee && /^(Arrow)?FunctionExpression$/.test(callee.type);
  const body = isFunction && 'body' in callee ? callee.body : null;
  return body && 'type' in body && body.type === 'BlockStatement' ? body : null;
}
