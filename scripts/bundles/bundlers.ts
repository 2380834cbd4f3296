import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as buildWithEsbuild } from 'esbuild';
import { type RollupOutput, rollup } from 'rollup';
import { build as buildWithVite } from 'vite';
import webpack from 'webpack';
import { minify } from '../build/minify';

/** Bundles an entry into a folder, and gives what the page loads at its start, after gzip -9. */
type Bundler = (entry: string, outdir: string) => Promise<number>;

/** Each with its usual settings for production. */
export const bundlers: Readonly<Record<string, Bundler>> = {
  async esbuild(entry, outdir) {
    const options = { bundle: true, minify: true, splitting: true, format: 'esm' } as const;
    const { metafile } = await buildWithEsbuild({
      ...options,
      entryPoints: [entry],
      outdir,
      metafile: true,
      charset: 'utf8',
    });
    const importsOf = (path: string) =>
      (metafile.outputs[path]?.imports ?? [])
        .filter(({ kind }) => kind === 'import-statement')
        .map(({ path: imported }) => imported);
    const [first = ''] = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
      entryPoint && basename(entryPoint) === basename(entry) ? path : [],
    );
    return weigh(closure(first, importsOf).map((path) => readFileSync(path)));
  },
  async Rollup(entry) {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: true })] });
    return weighOutput(
      await bundle.generate({ format: 'es', plugins: [minify({ module: true })] }),
    );
  },
  async Vite(entry) {
    const output = await buildWithVite({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, rollupOptions: { input: entry }, modulePreload: { polyfill: false } },
    });
    return weighOutput(output as unknown as RollupOutput);
  },
  webpack: (entry, path) =>
    new Promise((resolve, reject) => {
      webpack({ mode: 'production', entry, output: { path } }, (error, stats) => {
        if (error || !stats || stats.hasErrors()) return reject(error ?? Error(`${stats}`));
        const names = stats.compilation.entrypoints.get('main')?.getFiles() ?? [];
        resolve(weigh(names.map((name) => readFileSync(join(path, name)))));
      });
    }),
};

function weighOutput({ output }: RollupOutput): number {
  const chunks = new Map(
    output.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each] as const] : [])),
  );
  const [first = ''] = [...chunks.values()].flatMap(({ isEntry, fileName }) =>
    isEntry ? fileName : [],
  );
  const names = closure(first, (name) => chunks.get(name)?.imports ?? []);
  return weigh(names.map((name) => Buffer.from(chunks.get(name)?.code ?? '')));
}

/** An output and all that it imports at its start. */
function closure(first: string, importsOf: (name: string) => readonly string[]): string[] {
  const found = new Set([first]);
  for (const name of found) for (const imported of importsOf(name)) found.add(imported);
  return [...found];
}

function weigh(files: readonly Buffer[]): number {
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}
