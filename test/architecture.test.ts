// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { dependencies, devDependencies } from '../package.json';

/**
 * What each folder may import, beside itself, `types` and `lib`. A folder that is not named here is not
 * a room of the house.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  types: [],
  lib: [],
  vendors: [],
  locales: ['vendors'],
  core: ['js-cookie'],
  config: ['vendors'],
  gate: ['core', 'vendors'],
  effects: ['core', 'gate'],
  partners: ['core', 'locales', 'vendors'],
  // The notice promises that records are delivered, so it brings their delivery.
  ui: ['config', 'core', 'debug', 'effects', 'gate', 'locales', 'partners', 'preact', 'vendors'],
  debug: ['config', 'vendors'],
  server: ['build', 'config', 'core', 'locales', 'mark', 'partners', 'preact', 'ui'],
  testing: ['config', 'core'],
  frameworks: [
    'config',
    'core',
    'mark',
    'server',
    'ui',
    'preact',
    'react',
    'svelte',
    'virtual:kotowari-config',
    'vue',
  ],
  mark: ['config', 'gate', 'vendors'],
  // The gate as the build has made it.
  build: ['config', 'dist', 'locales', 'vendors'],
  cli: [
    'build',
    'config',
    'debug',
    'locales',
    'mark',
    'package.json',
    'partners',
    'server',
    'ui',
    'vendors',
  ],
  // The entries, and the one place that wires the rooms together.
  '.': ['config', 'core', 'debug', 'effects', 'gate', 'server', 'ui', 'vendors'],
};

/** Packages that only tools use; the two that a shopper loads stand in the table above. */
const tools =
  /^(@babel\/parser|acorn|acorn-walk|commander|csv-stringify|diff|eslint-scope|globals|p-limit|parse5|preact-render-to-string|picocolors|typescript|node:.*)$/;
const mayUseTools = ['build', 'cli', 'frameworks', 'mark', 'server'];

/** What the gate loads later. */
const later =
  /preact|^src\/(ui\/(?!(preferences-button|nameWayBack|placeholders\/heldFrames|way-back\/\w+|partner-table\/definePartnersElement)\.ts)|locales|partners)\//;

/** What no bundle of an entry may carry. */
const bundles: Readonly<Record<string, RegExp>> = {
  'src/embed.ts': later,
  'src/embedBuilt.ts': later,
  'src/index.ts': /preact|^src\/(ui|locales|partners|cli|mark)\//,
};

const root = join(import.meta.dirname, '..');
const files = ['src', 'vendors'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => posix.join(folder, name)),
);

/** The imports of every file, types included: a path from the root, or the name of a package. */
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'));
  return importedFiles.map(({ fileName }) => resolve(file, fileName));
}

function resolve(from: string, name: string): string {
  if (!name.startsWith('.')) return name;
  const path = posix.join(posix.dirname(from), name);
  const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts'];
  return endings.map((ending) => path + ending).find((each) => files.includes(each)) ?? path;
}

/** `gate` for all that lies below `src/gate`; `.` for a file that lies in `src` itself. */
function roomOf(path: string): string {
  if (path === 'src/types.ts') return 'types';
  const [top = '', folder = '', ...below] = path.split('/');
  if (top !== 'src') return top;
  return below.length ? folder : '.';
}

function isAllowed(from: string, to: string): boolean {
  const room = roomOf(from);
  const target = roomOf(to);
  if ([room, 'types', 'lib'].includes(target)) return true;
  if (tools.test(packageOf(to))) return mayUseTools.includes(room);
  return mayImport[room]?.includes(target) === true;
}

/** A way from a file back to itself. */
function circleFrom(start: string, path: readonly string[] = [start]): readonly string[] | null {
  for (const next of imports.get(path.at(-1) ?? '') ?? []) {
    if (next === start) return [...path, next];
    if (path.includes(next)) continue;
    if (visited.has(next)) continue;
    visited.add(next);
    const found = circleFrom(start, [...path, next]);
    if (found) return found;
  }
  return null;
}
const visited = new Set<string>();

describe('the house', () => {
  it('has every file in a room that the table names', () => {
    expect(files.filter((file) => !(roomOf(file) in mayImport))).toEqual([]);
  });

  it('has no import from a room into one that the table does not allow', () => {
    const wrong = files.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((to) => !isAllowed(file, to))
        .map((to) => `${file} imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circle, not by types either', () => {
    const circles = files.flatMap((file) => {
      visited.clear();
      const circle = circleFrom(file);
      return circle ? [circle.join(' -> ')] : [];
    });
    expect(circles).toEqual([]);
  });

  it('imports only files that are there, and packages that are installed with it or bundled', () => {
    const lost = [...imports].flatMap(([file, all]) =>
      all
        .filter(
          (to) =>
            !files.includes(to) &&
            !/^(node|virtual):|\.css\?inline$|^package\.json$|^dist\/npm\/gate\.js$/.test(to),
        )
        .filter((to) => !(packageOf(to) in installedFor(file)))
        .map((to) => `${file} imports ${to}`),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['preact', /^src\/(ui|server)\//],
    ['preact/hooks', /^src\/ui\//],
    ['js-cookie', /^src\/core\/storage\.ts$/],
  ])('has %s do the work that it was named for (R112)', (name, place) => {
    const users = [...imports].flatMap(([file, all]) => (all.includes(name) ? file : []));
    expect(users.filter((file) => place.test(file))).not.toEqual([]);
    expect(
      users.filter((file) => !place.test(file) && !file.startsWith('src/frameworks/')),
    ).toEqual([]);
  });

  it.each(Object.entries(bundles))('keeps out of %s what comes later', async (entry, forbidden) => {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: 'dist',
      write: false,
      metafile: true,
    });
    const output = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint === entry);
    const first = Object.entries(output?.inputs ?? {})
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path);
    expect(first).toContain('src/start.ts');
    expect(first.filter((path) => forbidden.test(path))).toEqual([]);
  });
});

/** The build bundles what the tools need; all else stands in the shop's own bundle. */
function installedFor(file: string): object {
  return mayUseTools.includes(roomOf(file))
    ? { ...dependencies, ...devDependencies }
    : dependencies;
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
