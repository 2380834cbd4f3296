import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** What the build writes last. */
const built = join(root, 'dist/npm/index.d.ts');
const sources = ['src', 'vendors', 'rollup.config.ts', 'package.json', 'tsconfig.json'];

/** Builds `dist/`, unless it is newer than all that it is made of. Ends the process when that fails. */
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

/** When any of these files, or of the files in these folders, was changed last, in ms. */
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
