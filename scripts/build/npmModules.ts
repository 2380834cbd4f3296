import { dirname, parse, relative, resolve } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { transformSync } from 'esbuild';
import type { OutputPlugin, Plugin, PreRenderedChunk, RollupOptions } from 'rollup';
import { licenses } from '../licenses';
import { asPreact } from './asPreact';
import { entries, external, loaded, vendorEntries } from './entries';
import { fileOf } from './pageFiles';
import { plugins, target } from './plugins';

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
      charset: 'utf8',
      minifyIdentifiers: moduleIds.some((id) => /[/]src[/](cli|mark)[/]/.test(id)),
    }).code,
};

/** Components of React that ask the browser are no components of a server. */
const banners: Readonly<Record<string, string>> = {
  bin: '#!/usr/bin/env node',
  react: "'use client';",
};

/**
 * Files that the modules share. The rules are one because a bundler does not take a module apart: with them, a
 * storefront's first file would carry the texts of every language. The gate is one that the build has made.
 */
const beside = new Map([
  [resolve('vendors/rules'), 'npm/rules.js'],
  [resolve('dist/npm/gate.js'), 'npm/gate.js'],
]);

/** What the page loads as a file of its own is that very file: data, words, DevTools. */
const filesApart: Plugin = {
  name: 'files-apart',
  resolveId(id, importer) {
    const path = resolve(dirname(importer ?? ''), id);
    const file = beside.get(path) ?? fileOf(id, importer);
    if (!file) return null;
    // A bundler would warn of an import for nothing.
    return { id: resolve('..', file), external: 'relative', moduleSideEffects: false };
  },
};

const rules: RollupOptions = {
  input: 'vendors/rules.ts',
  plugins,
  output: { file: 'dist/npm/rules.js', format: 'es', plugins: [small] },
};

/**
 * The modules for storefronts and servers, and the command line. The packages that the tools need are
 * bundled into them, so that who installs Kotowari for a storefront installs none of them.
 */
const modules: RollupOptions = {
  input: { ...entries, ...vendorEntries, ...loaded, bin: 'src/cli/bin.ts' },
  external,
  plugins: [filesApart, ...plugins, commonjs(), json(), licenses('LICENSES.txt')],
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

const preact: RollupOptions = {
  input: { preact: 'src/frameworks/react/index.ts' },
  external,
  plugins: [asPreact, ...plugins],
  output: { dir: 'dist/npm', format: 'es', plugins: [small] },
};

/** What is imported from the package, and the command line: `dist/npm`. */
export const npmModules = [rules, modules, preact];
