import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import type { OutputPlugin, Plugin, RollupOptions } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { chooseNames } from './src/build/chooseNames';
import { chooseOrder } from './src/build/chooseOrder';
import { toArrows } from './src/build/toArrows';
import type { LocalePack } from './src/locales/pack';

const target = 'es2022';

/** The languages: a file each. To add one is to add its file. */
const locales = readdirSync('src/locales')
  .filter((name) => /^[a-z]{2}(-\w+)?\.ts$/.test(name))
  .map((name) => name.slice(0, -3));

/** Evaluates a module at build time; what it exports is shipped as plain data. */
async function evaluate(code: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: '.', loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const text = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${text}`);
}

/** Ships a `*.data.ts` module as the data that it exports. */
const data: Plugin = {
  name: 'data',
  async load(id) {
    if (!id.endsWith('.data.ts')) return null;
    const values = await evaluate(`export * from ${JSON.stringify(id)}`);
    const constants = Object.entries(values).map(
      ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
    );
    return constants.join('\n');
  },
};

/** Makes of the file of a language what `words:ko`, `list:ko` and `pack:ko` stand for. */
const languages: Plugin = {
  name: 'languages',
  resolveId: (id) => (/^(words|list|pack):/.test(id) ? id : null),
  async load(id) {
    const [kind = '', locale = ''] = id.split(':');
    if (!['words', 'list', 'pack'].includes(kind) || !locales.includes(locale)) return null;
    const { pack, words } = await evaluate(`
      import { messages } from './src/locales/${locale}';
      import { makePack, makeWords } from './src/locales/pack';
      export const pack = makePack('${locale}', messages);
      export const words = makeWords(messages);
    `);
    if (kind === 'pack') return `export const pack = ${JSON.stringify(pack)};`;
    const { messages } = pack as LocalePack;
    const later = Object.entries(messages).filter(([key]) => !(key in Object(words)));
    const part =
      kind === 'words' ? words : { ...Object(pack), messages: Object.fromEntries(later) };
    const next = kind === 'words' ? `list-${locale}` : 'frames';
    return `
      window.kotowariParts['${kind}-${locale}'] = ${JSON.stringify(part)};
      window.kotowariParts.hashes['${next}'] = '${hash(next)}';`;
  },
};

/**
 * Writes the hashes of the files that were built before into the one that asks for them: last of all, so
 * that no choice made for its size depends on another file.
 */
const hashes: OutputPlugin = {
  name: 'hashes',
  renderChunk(code) {
    const others = locales.filter((locale) => locale !== 'ja');
    const names = ['list', 'list-ja', ...others.map((locale) => `words-${locale}`)];
    return code
      .replaceAll('__FILES__', () =>
        JSON.stringify(Object.fromEntries(names.map((name) => [name, hash(name)]))),
      )
      .replaceAll('__LOCALES__', JSON.stringify(locales))
      .replaceAll('__PARTNERS_EN__', () => JSON.stringify(hash('partners-en')))
      .replaceAll('__UI__', () => JSON.stringify(hash('ui')));
  },
};

/** Writes the stylesheet of the terms page's tables, for pages without script. */
const tableStyles: Plugin = {
  name: 'table-styles',
  async generateBundle() {
    const { css } = await evaluate(`export { css } from './src/ui/partners/styles.data';`);
    this.emitFile({ type: 'asset', fileName: 'kotowari-partners.css', source: `${css}\n` });
  },
};

function hash(name: string): string {
  const content = readFileSync(`dist/kotowari-${name}.js`);
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

const compile = esbuild({ target });

/** What js-cookie has for those who call it in other ways than we do, and what stays of that. */
const unused: readonly (readonly [part: RegExp, instead: string])[] = [
  // Other methods.
  [/return Object\.create\([\s\S]*?\n {2}\)\n/, 'return { set, get };\n'],
  // Attributes that somebody else has made, and a time that is not given in days.
  [/if \(key === '__proto__'\) continue/, ''],
  [/if \(typeof attributes\.expires === 'number'\) /, ''],
  [/if \(attributes\.expires\) /, ''],
  // All cookies at once.
  [/ \|\| \(arguments\.length && !name\)/, ''],
  [/name \? jar\[name\] : jar/, 'jar[name]'],
];

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
    return unused.reduce((rest, [part, instead]) => {
      if (!part.test(rest)) this.error('js-cookie is written in another way now');
      return rest.replace(part, instead);
    }, inBrowser);
  },
};

/** One word for all variables: what is said in one way compresses better. */
const oneWord: OutputPlugin = {
  name: 'one-word',
  renderChunk: (code) =>
    code.replace(/\bconst(?=[ {[])/g, 'let').replace(/([;{}]let [^;{}]*);let /g, '$1,'),
};

/** For what shoppers download, some seconds of the build. */
const shortNames: OutputPlugin = {
  name: 'short-names',
  renderChunk(code) {
    const ordered = chooseOrder(chooseNames(toArrows(code), 0), 700);
    // Which order is best depends on the names.
    return chooseOrder(chooseNames(ordered, 6000), 700);
  },
};

/** By script, properties that are known within it alone: shoppers download their names. */
const internal: Readonly<Record<string, RegExp>> = {
  kotowari:
    /^(mayRequest|mayGo|isVendors|vendorsOf|vendorNeededBy|isFree|held|released|made|settle|replay|inside|stub|play|wait|drop|fits|owner|carrier|answers|renew|guard)$/,
  'kotowari-ui':
    /^(isChoosing|isAsking|languages|section|actions|screen|fetchWords|names|done|draw|announce|speak|watch|offered|onWords|refocus|choices|onOpen)$/,
  'kotowari-list': /^(isListed|sameAs|about|nodes?)$/,
};

/** The libraries that only tools use. */
const tools =
  /^(acorn|acorn-walk|commander|csv-stringify|diff|eslint-scope|globals|p-limit|parse5|picocolors)(\/|$)/;

/** A classic script for the tag. */
function classic(name: string, input: string, plugins: Plugin[] = []): RollupOptions {
  const isGate = name === 'kotowari';
  const { [name]: regex } = internal;
  return {
    input,
    plugins: [languages, data, nodeResolve(), compile, trim, ...plugins],
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
          mangle: regex ? { properties: { regex, builtins: true } } : true,
          // The others are asked for as UTF-8; this one is read as whatever the page is.
          format: { comments: false, ascii_only: isGate },
        }),
        oneWord,
        name !== 'kotowari-debug' && shortNames,
        hashes,
      ],
    },
  };
}

const entries = {
  index: 'src/index.ts',
  ui: 'src/ui/index.ts',
  vendors: 'vendors/index.ts',
  mark: 'src/mark/index.ts',
  records: 'src/effects/records/index.ts',
};

/** What is not put into the modules: whoever uses them has it. */
const external = ['js-cookie', /^node:/, tools];

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
  input: { ...entries, locale: 'src/locales/shipped.ts' },
  external,
  plugins: [dts()],
  output: { dir: 'dist/npm', format: 'es', chunkFileNames: '[name].d.ts' },
};

const packs: RollupOptions = {
  input: Object.fromEntries(locales.map((locale) => [locale, `pack:${locale}`])),
  plugins: [languages],
  output: { dir: 'dist/npm/locales', format: 'es' },
};

export default [
  classic('kotowari-list', 'src/ui/list/script.ts'),
  classic('kotowari-records', 'src/effects/records/script.ts'),
  classic('kotowari-frames', 'src/ui/frames/script.ts'),
  ...locales.flatMap((locale) => [
    classic(`kotowari-list-${locale}`, `list:${locale}`),
    ...(locale === 'ja' ? [] : [classic(`kotowari-words-${locale}`, `words:${locale}`)]),
  ]),
  // Each carries the hashes of those before it.
  classic('kotowari-ui', 'src/ui/script.ts'),
  classic('kotowari-partners-en', 'src/ui/partners/en.script.ts'),
  classic('kotowari-partners', 'src/ui/partners/script.ts', [tableStyles]),
  classic('kotowari-debug', 'src/debug/script.ts'),
  classic('kotowari', 'src/embed.ts'),
  modules,
  command,
  packs,
  types,
];
