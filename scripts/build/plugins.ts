import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transformSync } from 'esbuild';
import type { Plugin } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

/** Chrome 111, Safari 16.4, Firefox 115 and later. */
export const target = 'es2022';

/** What all modules go through: TypeScript, Preact, and stylesheets as texts. */
export const plugins = [
  inlineCss(),
  nodeResolve(),
  esbuild({ target, jsx: 'automatic', jsxImportSource: 'preact' }),
];

/** `import css from './styles.css?inline'` gives the minified text of a stylesheet. */
function inlineCss(): Plugin {
  return {
    name: 'inline-css',
    resolveId: (id, importer = '') =>
      id.endsWith('.css?inline') ? resolve(dirname(importer), id) : null,
    load: (id) =>
      id.endsWith('.css?inline')
        ? `export default ${JSON.stringify(minifyCss(id.replace('?inline', '')))};`
        : null,
  };
}

/** Returns the minified text of a stylesheet. */
export function minifyCss(file: string): string {
  return transformSync(readFileSync(file, 'utf8'), { loader: 'css', minify: true }).code.trim();
}
