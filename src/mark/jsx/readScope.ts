import { childOf, childrenOf, type JsxNode, walk } from './JsxNode';
import { resolveText } from './resolveText';

/** What the names of a file stand for. */
export interface Scope {
  /** Constants whose text is known. */
  readonly texts: ReadonlyMap<string, string>;
  /** Components by the name that the file gives them: `next/script default`. */
  readonly imports: ReadonlyMap<string, string>;
}

/** Reads the constants and the imports of a file. A name that is given twice stands for nothing. */
export function readScope(program: JsxNode): Scope {
  const texts = new Map<string, string>();
  const seen = new Set<string>();
  const imports = new Map<string, string>();
  for (const node of walk(program)) {
    if (node.type === 'VariableDeclarator') readConstant(node, texts, seen);
    if (node.type === 'ImportDeclaration') readImport(node, imports);
  }
  return { texts, imports };
}

function readConstant(node: JsxNode, texts: Map<string, string>, seen: Set<string>): void {
  const name = `${childOf(node, 'id')?.name}`;
  const value = childOf(node, 'init');
  const text = value && resolveText(value, texts);
  if (text === null || seen.has(name)) texts.delete(name);
  else texts.set(name, text);
  seen.add(name);
}

function readImport(node: JsxNode, imports: Map<string, string>): void {
  const from = `${childOf(node, 'source')?.value}`;
  for (const each of childrenOf(node, 'specifiers')) {
    const imported = childOf(each, 'imported')?.name ?? 'default';
    imports.set(`${childOf(each, 'local')?.name}`, `${from} ${imported}`);
  }
}
