import { readFileSync } from 'node:fs';
import { dirname, parse, relative, resolve } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transformSync } from 'esbuild';
import type { GetManualChunk, OutputPlugin, Plugin, PreRenderedChunk, RollupOptions } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { licenses } from './scripts/licenses';
import { compileHint } from './src/build/writeGate';
import { locales } from './src/locales/locales';
import * as builtIn from './vendors/index';

/** Chrome 111, Safari 16.4, Firefox 115 and later. */
const target = 'es2022';

function minifyCss(file: string): string {
  return transformSync(readFileSync(file, 'utf8'), { loader: 'css', minify: true }).code.trim();
}

/** `import css from './styles.css?inline'` gives the minified text of a stylesheet. */
const inlineCss: Plugin = {
  name: 'inline-css',
  resolveId: (id, importer = '') =>
    id.endsWith('.css?inline') ? resolve(dirname(importer), id) : null,
  load: (id) =>
    id.endsWith('.css?inline')
      ? `export default ${JSON.stringify(minifyCss(id.replace('?inline', '')))};`
      : null,
};

/** The stylesheets that a page may link to: of the terms page, and of the notice in the first HTML. */
const stylesheets: Plugin = {
  name: 'stylesheets',
  generateBundle() {
    for (const [name, file] of [
      ['partners', 'src/ui/partner-table/styles.css'],
      ['notice', 'src/ui/styles.css'],
    ] as const) {
      const source = `${minifyCss(file)}\n`;
      this.emitFile({ type: 'asset', fileName: `kotowari-${name}.css`, source });
    }
  },
};

/** The built-in vendors: a file each. */
const vendors = Object.values(builtIn).map(({ rules }) => rules.id);

const plugins = [
  inlineCss,
  nodeResolve(),
  esbuild({ target, jsx: 'automatic', jsxImportSource: 'preact' }),
];

const treeshake = { propertyReadSideEffects: false, unknownGlobalSideEffects: false };

/**
 * The gate is one classic script, in ASCII because a page may be in any encoding. `npm/gate.js` is the one that
 * `kotowari build` writes a configuration before.
 */
const gates = [
  ['src/embed.ts', 'dist/kotowari.js', compileHint],
  ['src/embedBuilt.ts', 'dist/npm/gate.js', ''],
].map(([input = '', file = '', preamble = '']): RollupOptions => {
  const minify = terser({ ecma: 2020, format: { comments: false, ascii_only: true, preamble } });
  return { input, plugins, treeshake, output: { file, format: 'iife', plugins: [minify] } };
});

const asModule = terser({ ecma: 2020, module: true, format: { comments: false } });

/**
 * Files that share no code with others: what is told of the vendors, and the words that come with it. They are
 * built one by one because a vendor's file has its texts in every language.
 */
const files: ReadonlyMap<string, string> = new Map([
  ...['ja', 'en'].map((locale) => [`vendors-${locale}`, `vendors/catalogue.${locale}.ts`] as const),
  ...['ja', 'en'].map((locale) => [`partners-${locale}`, `src/partners/${locale}.ts`] as const),
  // What the notice says in Japanese is in its own file already.
  ['ja', 'src/locales/ja.listPack.ts'],
  ...locales
    .filter((locale) => locale !== 'ja')
    .map((locale) => [locale, `src/locales/packs/${locale}.ts`] as const),
  ['records', 'src/effects/records/script.ts'],
  ['devtools', 'src/ui/devtools/script.ts'],
]);

/** The address of a file that another one imports, by its module. */
const addresses = new Map(
  [...files].map(([name, input]) => [resolve(input.replace('.ts', '')), `./kotowari-${name}.js`]),
);
const isFile = (id: string, importer = '') => addresses.has(resolve(dirname(importer), id));
const paths = (id: string) => addresses.get(id) ?? id;

const alone = [...files].map(
  ([name, input]): RollupOptions => ({
    input,
    external: isFile,
    plugins,
    treeshake,
    output: { file: `dist/kotowari-${name}.js`, format: 'es', paths, plugins: [asModule] },
  }),
);

const notice = resolve('src/ui/script.ts');

/** What the notice needs is in its own file, since another one behind that would come a round trip later. */
const chunkOf: GetManualChunk = (id, { getModuleInfo }) => {
  const needed = new Set([notice]);
  for (const module of needed) {
    for (const imported of getModuleInfo(module)?.importedIds ?? []) needed.add(imported);
  }
  return needed.has(id) ? 'ui' : null;
};

/** What a shopper sees, split where it is imported later. */
const ui: RollupOptions = {
  preserveEntrySignatures: 'allow-extension',
  external: isFile,
  input: {
    ui: 'src/ui/script.ts',
    partners: 'src/ui/partner-table/script.ts',
    mistakes: 'src/config/script.ts',
  },
  plugins: [...plugins, stylesheets, licenses('kotowari-licenses.txt', 'js-cookie')],
  treeshake,
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: 'kotowari-[name].js',
    chunkFileNames: 'kotowari-[name].js',
    paths,
    manualChunks: chunkOf,
    plugins: [asModule],
  },
};

const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What is installed beside the package, by its `dependencies` and its frameworks. */
const external = [
  /^(node|virtual):/,
  ...Object.keys({ ...dependencies, ...peerDependencies }).map((name) => RegExp(`^${name}(/|$)`)),
];

/** What is imported from the package, by the name in the `exports` of `package.json`. */
const entries = {
  index: 'src/index.ts',
  ui: 'src/ui/index.ts',
  partners: 'src/ui/partner-table/index.ts',
  vendors: 'vendors/index.ts',
  mark: 'src/mark/index.ts',
  records: 'src/effects/records/index.ts',
  server: 'src/server/index.ts',
  testing: 'src/testing/index.ts',
  react: 'src/frameworks/react/index.ts',
  vue: 'src/frameworks/vue/index.ts',
  svelte: 'src/frameworks/svelte/index.ts',
  vite: 'src/frameworks/vite/index.ts',
  next: 'src/frameworks/next/index.ts',
  'next-config': 'src/frameworks/next/config.ts',
  astro: 'src/frameworks/astro/index.ts',
  ...Object.fromEntries(vendors.map((id) => [`vendors/${id}`, `vendors/${id}.ts`])),
};

/** What no one imports by name. */
const loaded = {
  frameworks: 'src/frameworks/index.ts',
  'astro-middleware': 'src/frameworks/astro/middleware.ts',
  'astro-transitions': 'src/frameworks/astro/transitions.ts',
};

/** By its last module, as the sources name it. */
function nameChunk({ moduleIds }: PreRenderedChunk): string {
  const { name, dir } = parse(relative('src', moduleIds.at(-1) ?? ''));
  return `shared/${dir.replace(/^[./]+/, '')}/${name}.js`;
}

/** Short, but with the names of the sources where a storefront's engineer may come to read. */
const small: OutputPlugin = {
  name: 'small',
  renderChunk: (code, { moduleIds }) =>
    transformSync(code, {
      target,
      minifySyntax: true,
      minifyWhitespace: true,
      minifyIdentifiers: moduleIds.some((id) => /[/]src[/](cli|mark)[/]/.test(id)),
    }).code,
};

/** Components of React that ask the browser are no components of a server. */
const banners: Readonly<Record<string, string>> = {
  bin: '#!/usr/bin/env node',
  react: "'use client';",
};

/**
 * Data that is picked out of the vendors' files. Each is a file of its own, because a bundler does not take a module
 * apart: with the rules, a storefront's first file would carry the texts of every language.
 */
const data = ['rules', 'catalogue.ja', 'catalogue.en'];

const dataApart: Plugin = {
  name: 'data-apart',
  resolveId(id, importer = '') {
    const name = data.find((each) => resolve(dirname(importer), id) === resolve('vendors', each));
    return name ? { id: resolve(`${name}.js`), external: 'relative' } : null;
  },
};

const dataFiles = data.map(
  (name): RollupOptions => ({
    input: `vendors/${name}.ts`,
    plugins,
    output: { file: `dist/npm/${name}.js`, format: 'es', plugins: [small] },
  }),
);

/**
 * The modules for storefronts and servers, and the command line. The packages that the tools need are
 * bundled into them, so that who installs Kotowari for a storefront installs none of them.
 */
const modules: RollupOptions = {
  input: { ...entries, ...loaded, bin: 'src/cli/bin.ts' },
  external,
  plugins: [dataApart, ...plugins, commonjs(), json(), licenses('LICENSES.txt')],
  output: {
    dir: 'dist/npm',
    format: 'es',
    banner: ({ name }) => banners[name] ?? '',
    chunkFileNames: nameChunk,
    // Bundlers warn of an import without names of what has no effects.
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    plugins: [small],
  },
};

/** Where the compiler has written the declarations of each module (`tsconfig.types.json`). */
const declarations = 'node_modules/.cache/types';
const toDeclaration = (file: string) => `${declarations}/${file.replace(/\.tsx?$/, '.d.ts')}`;

/** What is declared in a folder of `node_modules` is ours all the same. */
const joinTypes = dts({ respectExternal: true });

/** File by file, so that an editor shows the names of the sources. */
const types: RollupOptions = {
  input: Object.fromEntries(
    Object.entries({
      ...entries,
      frameworks: loaded.frameworks,
      locale: 'src/locales/packs/ja.ts',
      noNames: 'src/noNames.ts',
    }).map(([name, file]) => [name, toDeclaration(file)]),
  ),
  external,
  plugins: [joinTypes],
  output: {
    dir: 'dist/npm',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: declarations,
    entryFileNames: ({ name }) => `${name.replace(/\.d$/, '')}.d.ts`,
  },
};

/**
 * The components of React become those of Preact: one file tells them what they are drawn with. All else that they
 * import is the same for both.
 */
const asPreact: Plugin = {
  name: 'as-preact',
  resolveId(id, importer = '') {
    if (!importer.includes('/src/frameworks/')) return null;
    if (id === './runtime') return this.resolve('../preact/runtime', importer);
    return id.startsWith('../') ? { id: './frameworks.js', external: true } : null;
  },
};

const preact: RollupOptions = {
  input: { preact: 'src/frameworks/react/index.ts' },
  external,
  plugins: [asPreact, ...plugins],
  output: { dir: 'dist/npm', format: 'es', plugins: [small] },
};

/** The types that every entry shares stay those of `kotowari`, where a project registers its own. */
const sharedTypes: Plugin = {
  name: 'shared-types',
  resolveId: (id) => (/^(\.\.\/)+types$/.test(id) ? { id: 'kotowari', external: true } : null),
};

const preactTypes: RollupOptions = {
  input: { preact: toDeclaration('src/frameworks/react/index.ts') },
  external,
  plugins: [asPreact, sharedTypes, joinTypes],
  output: { dir: 'dist/npm', format: 'es' },
};

export default [...gates, ...alone, ui, ...dataFiles, modules, types, preact, preactTypes];
