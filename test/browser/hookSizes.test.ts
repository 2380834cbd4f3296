import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { type Plugin, rollup } from 'rollup';
import { expect, test } from 'vitest';
import { minify } from '../../scripts/build/minify';

/** What of Kotowari a bundle has at once, when a page imports a name: gzip -9, without the framework. */
async function weigh(names: string, from: string): Promise<number> {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? `${process.cwd()}/entry.js` : null),
    load: (id) => (id.endsWith('/entry.js') ? `export { ${names} } from '${from}';` : null),
  };
  const bundle = await rollup({
    input: 'entry',
    external: [/^(react|preact|vue|svelte|js-cookie)(\/|$)/],
    plugins: [entry, nodeResolve()],
  });
  const { output } = await bundle.generate({ format: 'es', plugins: [minify({ module: true })] });
  const code = new Map(output.map((file) => [file.fileName, file]));
  const sizes = listStatic(code, output[0].fileName).map((text) => gzipSync(text, { level: 9 }));
  return sizes.reduce((sum, { length }) => sum + length, 0);
}

type Output = Awaited<ReturnType<Awaited<ReturnType<typeof rollup>>['generate']>>['output'];

/** The code of a file, and of all that comes with it. */
function listStatic(files: ReadonlyMap<string, Output[number]>, first: string): string[] {
  const names = new Set([first]);
  for (const name of names) {
    const file = files.get(name);
    for (const imported of file?.type === 'chunk' ? file.imports : []) names.add(imported);
  }
  return [...names].map((name) => {
    const file = files.get(name);
    return file?.type === 'chunk' ? file.code : '';
  });
}

test.each([
  ['useConsent', 'kotowari/react'],
  ['useConsent', 'kotowari/preact'],
  ['useConsent', 'kotowari/vue'],
  ['consent', 'kotowari/svelte'],
  ['loadScript', 'kotowari'],
])('%s of %s adds at most 1 kB', async (names, from) => {
  expect(await weigh(names, from)).toBeLessThanOrEqual(1024);
});
