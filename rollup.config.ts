import { readFileSync } from 'node:fs';
import { basename, dirname, parse, relative, resolve } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transformSync } from 'esbuild';
import type { GetManualChunk, OutputPlugin, Plugin, PreRenderedChunk, RollupOptions } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { licenses } from './scripts/licenses';
import { addData, dataName } from './src/build/dataLine';
import { dataModules } from './src/build/dataModules';
import { makeSiteData } from './src/build/makeSiteData';
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

const root = import.meta.dirname;

/** Leaves the data of a site out of the code: it finds them under one name. */
const dataApart: Plugin = {
  name: 'data-apart',
  load(id) {
    const parts = dataModules[relative(root, id)];
    if (!parts) return null;
    const lines = Object.entries(parts).map(
      ([name, part]) => `export const ${name} = ${dataName}.${part};`,
    );
    return { code: lines.join('\n'), moduleSideEffects: false };
  },
};

/** Puts the data of the default site before the code, as `kotowari build` does with those of another. */
const withData: OutputPlugin = {
  name: 'with-data',
  renderChunk(code, { modules }, { format }) {
    const parts = Object.entries(modules).flatMap(([id, { renderedExports }]) =>
      renderedExports.flatMap((name) => dataModules[relative(root, id)]?.[name] ?? []),
    );
    if (!parts.length) return null;
    const data = Object.entries(makeSiteData({})).filter(([part]) =>
      parts.some((each) => each === part),
    );
    return addData(code, Object.fromEntries(data), format === 'es');
  },
};

const plugins = [
  inlineCss,
  nodeResolve(),
  esbuild({ target, jsx: 'automatic', jsxImportSource: 'preact' }),
];

const fileTreeshake = { propertyReadSideEffects: false, unknownGlobalSideEffects: false };

/** The gate: one classic script. A page may be in any encoding, so it is written in ASCII. */
const gate: RollupOptions = {
  input: 'src/embed.ts',
  plugins: [dataApart, ...plugins],
  treeshake: fileTreeshake,
  output: {
    file: 'dist/kotowari.js',
    format: 'iife',
    plugins: [terser({ ecma: 2020, format: { comments: false, ascii_only: true } }), withData],
  },
};

const asModule = terser({ ecma: 2020, module: true, format: { comments: false } });

/** The files of one language each: `kotowari-ko.js`, and for the terms page `kotowari-partners-en.js`. */
const languages = [
  // What the notice says in Japanese is in its own file already.
  ...locales.map(
    (name) => [name, `src/locales/packs/${name === 'ja' ? 'ja.list' : name}.ts`] as const,
  ),
  ...['ja', 'en'].map((locale) => [`partners-${locale}`, `src/partners/${locale}.ts`] as const),
];

/**
 * Files that share nothing with others. The languages are built one by one because a vendor's file has
 * its texts in every language.
 */
const alone: RollupOptions[] = [
  ...languages,
  ['records', 'src/effects/records/script.ts'] as const,
  ['devtools', 'src/ui/devtools/script.tsx'] as const,
].map(([name, input]) => ({
  input,
  plugins: [dataApart, ...plugins],
  treeshake: fileTreeshake,
  output: { file: `dist/kotowari-${name}.js`, format: 'es', plugins: [asModule, withData] },
}));

const languageFiles = new Map(
  languages.map(([name, input]) => [resolve(input.replace('.ts', '')), `./kotowari-${name}.js`]),
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
const files: RollupOptions = {
  preserveEntrySignatures: 'allow-extension',
  external: (id, importer = '') => languageFiles.has(resolve(dirname(importer), id)),
  input: {
    ui: 'src/ui/script.ts',
    partners: 'src/ui/partner-table/script.ts',
    mistakes: 'src/config/script.ts',
  },
  plugins: [dataApart, ...plugins, stylesheets, licenses('kotowari-licenses.txt', 'js-cookie')],
  treeshake: fileTreeshake,
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: 'kotowari-[name].js',
    chunkFileNames: 'kotowari-[name].js',
    paths: (id) => languageFiles.get(id) ?? id,
    manualChunks: chunkOf,
    plugins: [asModule, withData],
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
  'astro-middleware': 'src/frameworks/astro/middleware.ts',
  'astro-transitions': 'src/frameworks/astro/transitions.ts',
};

/** By its last module, or the folder of that where it is an index. */
function nameChunk({ moduleIds }: PreRenderedChunk): string {
  const { name, dir } = parse(moduleIds.at(-1) ?? '');
  return `shared/${name === 'index' ? basename(dir) : name}.js`;
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
 * The modules for storefronts and servers, and the command line. The packages that the tools need are
 * bundled into them, so that who installs Kotowari for a storefront installs none of them.
 */
const modules: RollupOptions = {
  input: { ...entries, ...loaded, bin: 'src/cli/bin.ts' },
  external,
  plugins: [...plugins, commonjs(), json(), licenses('LICENSES.txt')],
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

/** File by file, so that an editor shows the names of the sources. */
const types: RollupOptions = {
  input: { ...entries, locale: 'src/locales/packs/ja.ts', noNames: 'src/noNames.ts' },
  external,
  plugins: [dts()],
  output: { dir: 'dist/npm', format: 'es', preserveModules: true },
};

/** The components of React become those of Preact: one file tells them what they are drawn with. */
const asPreact: Plugin = {
  name: 'as-preact',
  resolveId(id, importer = '') {
    if (!importer.includes('/src/frameworks/')) return null;
    if (id === './runtime') return resolve('src/frameworks/preact/runtime.ts');
    if (id.endsWith('/ui/mountNotice')) return { id: 'kotowari/ui', external: true };
    return null;
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
  ...preact,
  plugins: [asPreact, sharedTypes, dts()],
  output: { dir: 'dist/npm', format: 'es' },
};

export default [gate, ...alone, files, modules, types, preact, preactTypes];
