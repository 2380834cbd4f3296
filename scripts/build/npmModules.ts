import { dirname, parse, relative, resolve } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { transformSync } from 'esbuild';
import type { OutputPlugin, Plugin, PreRenderedChunk, RollupOptions } from 'rollup';
import { licenses } from '../licenses';
import { asPreact } from './asPreact';
import { entries, external, loaded } from './entries';
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

const preact: RollupOptions = {
  input: { preact: 'src/frameworks/react/index.ts' },
  external,
  plugins: [asPreact, ...plugins],
  output: { dir: 'dist/npm', format: 'es', plugins: [small] },
};

/** What is imported from the package, and the command line: `dist/npm`. */
export const npmModules = [...dataFiles, modules, preact];
