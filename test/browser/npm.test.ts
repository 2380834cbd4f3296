import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { allowAll, notice } from './choices';
import { useSite } from './harness';

const entry = fileURLToPath(new URL('npm/shop.ts', import.meta.url));

describe('a storefront that imports the npm package through a bundler', () => {
  const site = useSite();

  test('holds a tag, shows the notice, and lets the tag go on the same element', async () => {
    const body = await bundle();
    const visit = await site.visit('/lesson/storefront.html', {
      before: (page) =>
        page.route('**/storefront.js', (route) =>
          route.fulfill({ contentType: 'text/javascript; charset=utf-8', body }),
        ),
    });
    await expect.poll(() => notice(visit.page).isVisible()).toBe(true);
    await visit.settle();
    expect(visit.sent()).toEqual([]);
    expect(await visit.ran()).toEqual([]);

    await allowAll(visit.page);
    await visit.page.waitForSelector('html[data-criteo="allowed"]');
    await expect.poll(() => visit.ran()).toContain('ld.js');
    expect(visit.sent('criteo').map(({ host }) => host)).toContain('dynamic.criteo.com');
    expect(await visit.page.locator('#loader').getAttribute('src')).toContain('ld.js');
    expect(visit.errors).toEqual([]);
  });

  test('compiles strictly with the types, as Node resolves them', () => {
    const program = ts.createProgram([entry], {
      module: ts.ModuleKind.Node20,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    });
    const problems = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
    expect(problems).toEqual([]);
  });
});

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
