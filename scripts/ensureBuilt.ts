import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** The last file that the build writes. */
const built = join(root, 'dist/npm/index.d.ts');
const sources = [
  'src',
  'vendors',
  'rollup.config.ts',
  'scripts/build',
  'package.json',
  'tsconfig.json',
  'tsconfig.types.json',
];

/** Builds `dist/` unless it is newer than all its sources. Ends the process if the build fails. */
export function ensureBuilt(): void {
  if (existsSync(built) && statSync(built).mtimeMs > newestOf(sources)) return;
  console.log('Building Kotowari, which takes about ten seconds …');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status === 0) return;
  console.error('\nThe build failed. Mend what it says above, then try again.');
  process.exit(1);
}

/** Returns the latest modification time of these files and folders, in ms. */
function newestOf(paths: readonly string[]): number {
  return Math.max(
    ...paths.flatMap((path) => {
      const whole = join(root, path);
      if (!statSync(whole).isDirectory()) return statSync(whole).mtimeMs;
      return readdirSync(whole, { recursive: true, encoding: 'utf8' }).map(
        (name) => statSync(join(whole, name)).mtimeMs,
      );
    }),
  );
}
