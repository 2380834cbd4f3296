import { dirname, resolve } from 'node:path';
import type { GetManualChunk, GetModuleInfo, OutputPlugin, Plugin, RollupOptions } from 'rollup';
import { compileHint } from '../../src/build/compileHint';
import { locales } from '../../src/locales/locales';
import { licenses } from '../licenses';
import { minify } from './minify';
import { minifyCss, plugins } from './plugins';
import { asScript, takeBuiltIns } from './takeBuiltIns';

const treeshake = { propertyReadSideEffects: false, unknownGlobalSideEffects: false };

/**
 * The gate is one classic script, in ASCII because a page may be in any encoding. `npm/gate.js` exports the text of
 * the one that a configuration is written before.
 */
const gates = [
  makeGate('src/embed.ts', 'dist/kotowari.js', asClassic(compileHint)),
  makeGate('src/embedBuilt.ts', 'dist/npm/gate.js', asClassic(), asText('gate')),
];

function makeGate(input: string, file: string, ...steps: OutputPlugin[]): RollupOptions {
  return {
    input,
    plugins,
    treeshake,
    output: { file, format: 'es', plugins: [asScript, ...steps] },
  };
}

function asClassic(preamble = ''): OutputPlugin {
  return minify({
    ecma: 2020,
    compress: { passes: 2 },
    format: { comments: false, ascii_only: true, preamble },
  });
}

/** A module that exports the code as a text. */
function asText(name: string): OutputPlugin {
  return {
    name: 'as-text',
    renderChunk: (code) => `export const ${name} = ${JSON.stringify(code)};\n`,
  };
}

const asModule = minify({
  ecma: 2020,
  module: true,
  compress: { passes: 2 },
  format: { comments: false },
});

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

/** The names of these files, by their modules. */
const names = new Map(
  [...files].map(([name, input]) => [resolve(input.replace('.ts', '')), `kotowari-${name}.js`]),
);

/** Returns the name of the file that a module is built into alone, if it is one of these. */
export function fileOf(id: string, importer = ''): string | undefined {
  return names.get(resolve(dirname(importer), id));
}

const isFile = (id: string, importer?: string) => fileOf(id, importer) !== undefined;
const paths = (id: string) => (names.has(id) ? `./${names.get(id)}` : id);

const alone = [...files].map(
  ([name, input]): RollupOptions => ({
    input,
    external: isFile,
    plugins,
    treeshake,
    output: {
      file: `dist/kotowari-${name}.js`,
      format: 'es',
      paths,
      plugins: [takeBuiltIns, asModule],
    },
  }),
);

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

/**
 * What the notice needs is in its own file, and what the list needs in another, since one more behind it would
 * come a round trip later. What other parts share with them they have from there.
 */
const chunks = [
  ['ui', resolve('src/ui/script.ts')],
  ['preferences', resolve('src/ui/preferences/index.ts')],
] as const;

const chunkOf: GetManualChunk = (id, { getModuleInfo }) =>
  chunks.find(([, entry]) => needs(entry, getModuleInfo).has(id))?.[0] ?? null;

function needs(entry: string, getModuleInfo: GetModuleInfo): ReadonlySet<string> {
  const needed = new Set([entry]);
  for (const module of needed) {
    for (const imported of getModuleInfo(module)?.importedIds ?? []) needed.add(imported);
  }
  return needed;
}

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
    plugins: [takeBuiltIns, asModule],
  },
};

/** The files of the script tag: `dist/kotowari*`. */
export const pageFiles = [...gates, ...alone, ui];
