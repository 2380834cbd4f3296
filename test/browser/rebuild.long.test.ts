import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

const sources = [
  'src',
  'vendors',
  'scripts',
  'package.json',
  'rollup.config.ts',
  'tsconfig.json',
  'tsconfig.types.json',
  'LICENSE',
];

/** Builds from the sources alone in a folder of another name, and gives each file's bytes. */
function buildAnew(zone: string): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'kotowari-rebuild-'));
  copies.push(folder);
  for (const name of sources) cpSync(join(root, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => each !== '.cache')) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    env: { ...process.env, TZ: zone, LANG: 'C' },
  });
  return readAll(join(folder, 'dist'));
}

function readAll(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

test('two builds from clean sources, in two places and time zones, give the same bytes (issue 19)', () => {
  const first = buildAnew('UTC');
  const second = buildAnew('Asia/Tokyo');
  expect(first.size).toBeGreaterThan(150);
  expect([...second.keys()]).toEqual([...first.keys()]);
  const differing = [...first].filter(([name, bytes]) => second.get(name) !== bytes);
  expect(differing.map(([name]) => name)).toEqual([]);
}, 300_000);
