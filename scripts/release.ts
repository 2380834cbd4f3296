import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { ensureBuilt } from './ensureBuilt';
import { changesOf } from './release/changesOf';
import { findMissing } from './release/findMissing';
import { packReadyFolder } from './release/packReadyFolder';
import { writeIntegrity } from './release/writeIntegrity';

const { values: options } = parseArgs({
  options: {
    /** Write the files of the release, and publish nothing. */
    dry: { type: 'boolean', default: false },
    out: { type: 'string', default: 'release' },
  },
});

/**
 * `npm run release -- --dry` writes the files of a release: the tarball, the zip of a ready folder, the hashes of
 * what is in it, and what has changed. The same sources give the same bytes.
 */
function release({ dry, out }: { dry: boolean; out: string }): number {
  if (!dry) {
    console.error(
      'Publishing is done by .github/workflows/release.yml. Write: npm run release -- --dry',
    );
    return 2;
  }
  ensureBuilt();
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { version } = packageJson;
  const dist = join(import.meta.dirname, '../dist');
  const names = [
    pack(out),
    write(`kotowari-${version}.zip`, packReadyFolder(dist, version)),
    write(`kotowari-${version}.integrity.txt`, writeIntegrity(dist)),
    write('CHANGES.md', changesOf(readFileSync('CHANGELOG.md', 'utf8'), version)),
  ];
  console.log(`${out}: ${names.join(', ')}`);
  const missing = findMissing(packageJson);
  if (missing.length) {
    console.warn(
      `package.json: ${missing.join(', ')} missing. Write where the sources are kept first.`,
    );
  }
  return 0;
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(options.out, name), content);
  return name;
}

function pack(folder: string): string {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8' }));
  return filename;
}

process.exitCode = release(options);
