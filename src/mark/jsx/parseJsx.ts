import { createRequire } from 'node:module';
import type { ParserPlugin } from '@babel/parser';
import type { JsxNode } from './JsxNode';

/** What a file is written in beside JavaScript, in the order in which it is tried. */
const dialects: readonly (readonly ParserPlugin[])[] = [
  ['jsx', 'typescript', 'decorators-legacy'],
  ['jsx', 'flow'],
];

/**
 * Parses a file with JSX; the answer is the reason where it cannot be parsed.
 *
 * Of letters beyond ASCII none means anything here, and some stand for single bytes, so they are read
 * as others that may be parts of names.
 */
export function parseJsx(text: string): JsxNode | string {
  const parse = findParser();
  if (!parse) return noParser;
  const readable = text.replace(/[^\p{ASCII}]/gu, (sign) => 'x'.repeat(sign.length));
  let problem = '';
  for (const plugins of dialects) {
    try {
      const { program } = parse(readable, {
        sourceType: 'module',
        plugins: [...plugins],
        allowReturnOutsideFunction: true,
        attachComment: false,
      });
      return program as unknown as JsxNode;
    } catch (error) {
      problem ||= (error as Error).message;
    }
  }
  return problem;
}

const noParser =
  'this is read by "@babel/parser", which is not installed here. Install it: npm install --save-dev @babel/parser';

/** A shop with templates of JSX has it most often; all others need not install its 2 MB. */
function findParser(): typeof import('@babel/parser').parse | null {
  try {
    return createRequire(import.meta.url)('@babel/parser').parse;
  } catch {
    return null;
  }
}
