import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import type { OutputPlugin, Plugin, RollupOptions } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { chooseNames } from './scripts/chooseNames';

const target = 'es2022';

/** Evaluates a `*.data.ts` module at build time and ships what it exports as plain data. */
const data: Plugin = {
  name: 'data',
  async load(id) {
    if (!id.endsWith('.data.ts')) return null;
    const { outputFiles } = await build({
      entryPoints: [id],
      bundle: true,
      format: 'esm',
      write: false,
    });
    const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
    const values: Record<string, unknown> = await import(`data:text/javascript;base64,${code}`);
    const constants = Object.entries(values).map(
      ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
    );
    return constants.join('\n');
  },
};

/** Writes the hashes of the files that were built before into the gate. */
const hashes: Plugin = {
  name: 'hashes',
  transform(code, id) {
    if (!id.endsWith('/src/embed.ts')) return null;
    const files = ['ui', 'locale-ja', 'locale-en'].map((name) => {
      const hash = createHash('sha256')
        .update(readFileSync(`dist/kotowari-${name}.js`))
        .digest('base64');
      return [name, `sha256-${hash}`];
    });
    return code.replaceAll('__FILES__', JSON.stringify(Object.fromEntries(files)));
  },
};

const compile = esbuild({ target, jsx: 'automatic', jsxImportSource: 'preact' });

/** Leaves out of a script what only a server, or another user of js-cookie, would need. */
const trim: Plugin = {
  name: 'trim',
  transform(code, id) {
    const inBrowser = code
      .replace(/globalThis\.(\w+)\?\.prototype \?\? \{\}/g, '$1.prototype')
      .replace(/globalThis\.(\w+)(\?\.| && )/g, (_, name, sign) =>
        sign === '?.' ? `${name}.` : '',
      )
      .replace(/typeof document === (['"])undefined\1/g, 'false');
    if (!id.endsWith('/js.cookie.mjs')) return inBrowser;
    const used = inBrowser.replace(
      /return Object\.create\([\s\S]*?\n {2}\)\n/,
      'return { set, get };\n',
    );
    return used === inBrowser ? this.error('js-cookie is written in another way now') : used;
  },
};

/** One word for all variables: what is said in one way compresses better. */
const oneWord: OutputPlugin = {
  name: 'one-word',
  renderChunk: (code) => code.replace(/\bconst(?=[ {[])/g, 'let'),
};

/** For what every shopper downloads, some seconds of the build. */
const shortNames: OutputPlugin = {
  name: 'short-names',
  renderChunk: (code) => chooseNames(code, 6000),
};

/** Properties that are known within the gate alone: every shopper downloads their names. */
const internal =
  /^(mayRequest|mayGo|isVendors|vendorsOf|vendorNeededBy|isFree|held|released|made|settle|replay|inside|stub|play|wait|drop|fits|owner|carrier|answers|renew|guard)$/;

/** The libraries that only tools use. */
const tools = /^(acorn|acorn-walk|commander|diff|eslint-scope|globals|parse5|picocolors)$/;

/** A classic script for the tag. */
function classic(name: string, input: string, plugins: Plugin[] = []): RollupOptions {
  const isGate = name === 'kotowari';
  return {
    input,
    plugins: [data, nodeResolve(), compile, trim, ...plugins],
    output: {
      file: `dist/${name}.js`,
      format: 'iife',
      plugins: [
        terser({
          ecma: 2020,
          compress: {
            passes: 3,
            unsafe: true,
            unsafe_arrows: true,
            pure_getters: true,
            ...(isGate ? { inline: 1, hoist_funs: true } : { unsafe_methods: true }),
          },
          mangle: isGate ? { properties: { regex: internal, builtins: true } } : true,
          format: { comments: false },
        }),
        oneWord,
        isGate && shortNames,
      ],
    },
  };
}

const entries = {
  index: 'src/index.ts',
  ui: 'src/ui/index.ts',
  vendors: 'vendors/index.ts',
  mark: 'src/mark/index.ts',
};

/** What is not put into the modules: whoever uses them has it. */
const external = [/^preact/, 'js-cookie', /^node:/, tools];

const modules: RollupOptions = {
  input: entries,
  external,
  plugins: [data, nodeResolve(), compile],
  output: { dir: 'dist/npm', format: 'es', chunkFileNames: '[name].js' },
};

/** The command line: one file, for Node.js alone. */
const command: RollupOptions = {
  input: 'src/cli/bin.ts',
  external,
  plugins: [data, nodeResolve(), compile],
  output: { file: 'dist/npm/bin.js', format: 'es', banner: '#!/usr/bin/env node' },
};

const types: RollupOptions = {
  input: entries,
  external,
  plugins: [dts()],
  output: { dir: 'dist/npm', format: 'es', chunkFileNames: '[name].d.ts' },
};

export default [
  classic('kotowari-ui', 'src/ui/script.ts'),
  classic('kotowari-locale-ja', 'src/locales/ja.script.ts'),
  classic('kotowari-locale-en', 'src/locales/en.script.ts'),
  classic('kotowari-debug', 'src/debug.script.ts'),
  // The last of the scripts: it carries the hashes of the others.
  classic('kotowari', 'src/embed.ts', [hashes]),
  modules,
  command,
  types,
];
