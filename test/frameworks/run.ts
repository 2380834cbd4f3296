import { spawnSync } from 'node:child_process';
import { ensureBuilt } from '../../scripts/ensureBuilt';

// `npm run frameworks -- react next`: the apps that are named, or all.
ensureBuilt();
const files = process.argv.slice(2).map((name) => `test/frameworks/${name}.test.ts`);
const args = ['run', '--project', 'frameworks', '--maxWorkers=1', ...files];
const { status } = spawnSync('vitest', args, { stdio: 'inherit', shell: true });
process.exitCode = status ?? 1;
