import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { dependencies } from '../../package.json';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A clean folder with the installed tarball and its dependencies, and nothing else. */
export function usePackage() {
  const place = { folder: '', tarball: '', installed: '' };
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'kotowari-package-'));
    const modules = join(folder, 'node_modules');
    mkdirSync(join(modules, '.bin'), { recursive: true });
    const tarball = join(folder, pack(folder));
    execFileSync('tar', ['-xzf', tarball, '-C', modules]);
    const installed = join(modules, 'kotowari');
    renameSync(join(modules, 'package'), installed);
    for (const name of Object.keys(dependencies)) {
      cpSync(join(root, 'node_modules', name), join(modules, name), { recursive: true });
    }
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    Object.assign(place, { folder, tarball, installed });
  });
  afterAll(() => rmSync(place.folder, { recursive: true, force: true }));
  return place;
}

function pack(folder: string): string {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }));
  return filename;
}
