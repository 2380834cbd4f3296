import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { describe, expect, test } from 'vitest';
import { exports as doors, version } from '../../package.json';
import { usePackage } from './usePackage';

const place = usePackage();
const tool = (name: string) =>
  fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url));

describe('the package in a clean folder', () => {
  test('weighs with all that it brings less than 2 MB, in three packages (0021)', () => {
    const modules = join(place.folder, 'node_modules');
    const files = readdirSync(modules, { recursive: true, encoding: 'utf8' });
    const sizes = files.map((name) => statSync(join(modules, name))).filter((it) => it.isFile());
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(1_980_000);
    expect(readdirSync(modules).sort()).toEqual(['.bin', 'js-cookie', 'kotowari', 'preact']);
  });

  test('is fine by publint', async () => {
    const { messages } = await publint({ pkgDir: place.installed, strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  test('has types at every door, by Are The Types Wrong', () => {
    const args = [place.tarball, '--profile', 'esm-only', '--format', 'json'];
    const { problems } = JSON.parse(execFileSync(tool('attw'), args, { encoding: 'utf8' }));
    const ignored = ['NoResolution', 'CJSResolvesToESM'];
    expect(Object.keys(problems).filter((kind) => !ignored.includes(kind))).toEqual([]);
  });

  test('has a file behind every door', () => {
    const paths = Object.values<string | object>(doors).flatMap((door) => Object.values(door));
    const lost = paths
      .map(String)
      .filter((path) => !path.includes('*') && !isFile(join(place.installed, path)));
    expect(lost).toEqual([]);
  });

  test('has every word of the UI in each language', async () => {
    const languages = Object.keys(doors).filter((door) => door.startsWith('./locales/'));
    const keys = await Promise.all(
      languages.map(async (door) => {
        const { default: path } = doors[door as './locales/ja'];
        const { pack } = await import(join(place.installed, path));
        return Object.keys(pack.messages).sort();
      }),
    );
    expect(languages).toHaveLength(6);
    for (const each of keys) expect(each).toEqual(keys[0]);
  });

  test('names chunks and types as the sources do, without numbers', () => {
    const names = readdirSync(join(place.installed, 'dist/npm'), {
      recursive: true,
      encoding: 'utf8',
    });
    expect(
      names.filter((name) => /[$\d]\.(d\.ts|js)$/.test(name) && !/iso27560/i.test(name)),
    ).toEqual([]);
    const types = names.filter((name) => name.endsWith('.d.ts'));
    const texts = types.map((name) =>
      readFileSync(join(place.installed, 'dist/npm', name), 'utf8'),
    );
    expect(texts.filter((text) => /\w\$\d/.test(text))).toEqual([]);
  });

  test('has the licences of all that is bundled into it', () => {
    const text = readFileSync(join(place.installed, 'dist/npm/LICENSES.txt'), 'utf8');
    expect(text).toMatch(/^parse5 [\d.]+ \(MIT\)$/m);
    expect(text).toMatch(/^acorn [\d.]+ \(MIT\)$/m);
  });

  test('runs its command line with nothing else installed', () => {
    const bin = join(place.installed, 'dist/npm/bin.js');
    const output = execFileSync(process.execPath, [bin, '--version'], {
      cwd: place.folder,
      encoding: 'utf8',
    });
    expect(output).toBe(`${version}\n`);
  });
});

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
