import { resolve } from 'node:path';
import type { Plugin, PreRenderedChunk, RollupOptions } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { asPreact } from './asPreact';
import { entries, external, loaded } from './entries';

/** Where the compiler has written the declarations of each module (`tsconfig.types.json`). */
const declarations = 'node_modules/.cache/types';
const toDeclaration = (file: string) => `${declarations}/${file.replace(/\.tsx?$/, '.d.ts')}`;

/** What is declared in a folder of `node_modules` is ours all the same. */
const joinTypes = dts({ respectExternal: true });

/** Every vendor's file exports the same, and no one writes its texts as types. */
const oneVendor: Plugin = {
  name: 'one-vendor',
  resolveId: (_, importer = '') =>
    importer.endsWith('/vendors/index.d.ts') ? resolve(toDeclaration('src/vendor.ts')) : null,
};

const nameOf = ({ name }: PreRenderedChunk) => name.replace(/\.d$/, '');

/** The packs of two languages have one name, so each is in a file of its own. */
const packOf = (id: string) => /\/(partners\/(?:ja|en))\.d\.ts$/.exec(id)?.[1];

/** A file for each entry, and for what several share, with the names of the sources, which an editor shows. */
const types: RollupOptions = {
  input: Object.fromEntries(
    Object.entries({
      ...entries,
      frameworks: loaded.frameworks,
      noNames: 'src/noNames.ts',
      vendor: 'src/vendor.ts',
    }).map(([name, file]) => [name, toDeclaration(file)]),
  ),
  external,
  plugins: [oneVendor, joinTypes],
  output: {
    dir: 'dist/npm',
    format: 'es',
    minifyInternalExports: false,
    manualChunks: packOf,
    onlyExplicitManualChunks: true,
    entryFileNames: (chunk) => `${nameOf(chunk)}.d.ts`,
    chunkFileNames: (chunk) => `shared/types/${nameOf(chunk)}.d.ts`,
  },
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

/** The declarations of what is imported from the package. */
export const declarationFiles = [types, preactTypes];
