import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './ensure-browser';

/** What `npm test` does, in order; the first that fails ends it. */
const steps: readonly (readonly [what: string, command: string])[] = [
  ['format and lint', 'biome check --error-on-warnings .'],
  ['types', 'tsc --noEmit'],
  ['build', 'npm run --silent build'],
  ['sizes', 'tsx test/sizes.ts'],
  ['unit tests', 'vitest run --project unit --maxWorkers=2'],
  ['browser tests', 'vitest run --project browser --maxWorkers=4'],
];

ensureBrowser();
for (const [what, command] of steps) {
  console.log(`\n== ${what}: ${command}`);
  const started = Date.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${what} failed.`);
    process.exit(1);
  }
  console.log(`== ${what}: fine, ${Math.round((Date.now() - started) / 1000)} s`);
}
