import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, parse, resolve } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transformSync } from 'esbuild';
import type { OutputPlugin, Plugin, PreRenderedChunk, RollupOptions } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { licenses } from './scripts/licenses';
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

/** The stylesheet of the terms page, as a file for pages without script. */
const partnersCss: Plugin = {
  name: 'partners-css',
  generateBundle() {
    const source = `${minifyCss('src/ui/partner-table/styles.css')}\n`;
    this.emitFile({ type: 'asset', fileName: 'kotowari-partners.css', source });
  },
};

/** The languages: a file each. */
const locales = readdirSync('src/locales/packs').map((file) => file.slice(0, -'.ts'.length));

/** The built-in vendors: a file each. */
const vendors = Object.values(builtIn).map(({ rules }) => rules.id);

const plugins = [
  inlineCss,
  nodeResolve(),
  esbuild({ target, jsx: 'automatic', jsxImportSource: 'preact' }),
];

/**
 * Has Chromium compile every function while it still fetches the file, not one by one as each is called:
 * nearly all are called at the start. https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const preamble = '//# allFunctionsCalledOnLoad';

/** The gate: one classic script. A page may be in any encoding, so it is written in ASCII. */
const gate: RollupOptions = {
  input: 'src/embed.ts',
  plugins,
  output: {
    file: 'dist/kotowari.js',
    format: 'iife',
    plugins: [terser({ ecma: 2020, format: { comments: false, ascii_only: true, preamble } })],
  },
};

const asModule = terser({ ecma: 2020, module: true, format: { comments: false } });

/** The files of one language each: `kotowari-ko.js`, and for the terms page `kotowari-partners-en.js`. */
const languages = [
  ...locales.map((locale) => [locale, `src/locales/packs/${locale}.ts`] as const),
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
  plugins,
  output: { file: `dist/kotowari-${name}.js`, format: 'es', plugins: [asModule] },
}));

const languageFiles = new Map(
  languages.map(([name, input]) => [resolve(input.replace('.ts', '')), `./kotowari-${name}.js`]),
);

/** What a shopper sees, split where it is imported later. */
const files: RollupOptions = {
  preserveEntrySignatures: 'allow-extension',
  external: (id, importer = '') => languageFiles.has(resolve(dirname(importer), id)),
  input: {
    ui: 'src/ui/script.ts',
    partners: 'src/ui/partner-table/script.ts',
    mistakes: 'src/config/script.ts',
  },
  plugins: [...plugins, partnersCss],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: 'kotowari-[name].js',
    chunkFileNames: 'kotowari-[name].js',
    paths: (id) => languageFiles.get(id) ?? id,
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
