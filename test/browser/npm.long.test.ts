import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { measureBundles } from '../../scripts/bundles/measureBundles';
import { measureSizes } from '../bench/sizes';
import { allowAll, notice } from './choices';
import { findTypeProblems } from './findTypeProblems';
import { useSite } from './harness';

const entry = fileURLToPath(new URL('npm/shop.ts', import.meta.url));
const names = fileURLToPath(new URL('npm/names.ts', import.meta.url));
const edge = fileURLToPath(new URL('npm/edge.ts', import.meta.url));
const server = fileURLToPath(new URL('npm/server.ts', import.meta.url));

describe('a storefront that imports the npm package through a bundler', () => {
  const site = useSite();

  async function open() {
    const body = await bundle();
    return site.visit('/lesson/storefront.html', {
      before: (page) =>
        page.route('**/storefront.js', (route) =>
          route.fulfill({ contentType: 'text/javascript; charset=utf-8', body }),
        ),
    });
  }

  test('opens DevTools, which is the same file as on a page with the tag', async () => {
    const visit = await open();
    await visit.page.evaluate(() => {
      const key = Symbol.for('kotowari') as unknown as 'kotowari';
      return (document as unknown as { kotowari: { debug(): void } })[key].debug();
    });
    const panel = visit.page.getByRole('region', { name: 'Kotowari DevTools' });
    await expect.poll(() => panel.isVisible()).toBe(true);
    await expect.poll(() => panel.getByRole('row').count()).toBeGreaterThan(1);
    expect(visit.errors).toEqual([]);
  });

  test('holds a tag, shows the notice, and lets the tag go on the same element', async () => {
    const visit = await open();
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
    expect(findTypeProblems(entry)).toEqual([]);
  });
});

describe('a bundle of the package', () => {
  test('weighs what the script tag weighs, by every bundler, with 6 % for what it adds', async () => {
    const [gate = 0, , first = 0] = measureSizes().map(({ value }) => Number(value));
    const ratios = [...(await measureBundles())].map(([name, [later = 0, once = 0]]) => [
      name,
      later / gate < 1.06 && once / first < 1.06,
    ]);
    expect(Object.fromEntries(ratios)).toEqual({
      esbuild: true,
      Rollup: true,
      Vite: true,
      webpack: true,
    });
  }, 120_000);
});

describe('a project that registers its configuration', () => {
  test('compiles with the names that it has, and with no others', () => {
    expect(findTypeProblems(names)).toEqual([]);
  });
});

describe('a server that imports the marker', () => {
  test('compiles strictly with the types, as Node resolves them', () => {
    expect(findTypeProblems(server, { types: ['node'] })).toEqual([]);
  });

  test('compiles at the edge without the types of Node', () => {
    expect(findTypeProblems(edge)).toEqual([]);
  });

  test('marks a page, by Node alone (R86)', async () => {
    const script = `
      import { mark } from 'kotowari/mark';
      process.stdout.write(mark('<script src="https://dynamic.criteo.com/js/ld/ld.js"></script>'));`;
    const args = ['--input-type=module', '--eval', script];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(stdout).toBe(
      '<script type="text/plain" data-consent="criteo" src="https://dynamic.criteo.com/js/ld/ld.js"></script>',
    );
  });

  test('marks a page where there is nothing of Node', async () => {
    const contents = `
      import { mark } from 'kotowari/mark';
      globalThis.marked = mark('<img src="https://tr.line.me/tag.gif">');`;
    const resolveDir = fileURLToPath(new URL('../..', import.meta.url));
    const { outputFiles } = await build({
      stdin: { contents, resolveDir },
      bundle: true,
      format: 'iife',
      platform: 'browser',
      write: false,
    });
    const worker = createContext({ URL, TextDecoder });
    runInContext(outputFiles[0]?.text ?? '', worker);
    expect(worker.marked).toBe('<img data-consent="line" data-src="https://tr.line.me/tag.gif">');
  });
});

/** What the compiler finds wrong. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
