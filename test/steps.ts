import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './ensure-browser';

/** A step of the tests: what it looks at, and the command that does. */
export type Step = readonly [what: string, command: string];

/**
 * Runs steps one after the other, after seeing to it that the browsers are there. Says at once what will
 * be done. The first step that fails ends the process with exit code 1.
 */
export function runSteps(steps: readonly Step[]): void {
  console.log(`Steps: ${steps.map(([what]) => what).join(', ')}.`);
  ensureBrowser();
  for (const [what, command] of steps) {
    console.log(`\n== ${what}: ${command}`);
    const started = Date.now();
    const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
    if (status !== 0) {
      console.error(`\n${what} failed.`);
      process.exit(1);
    }
    console.log(`== ${what}: passed, ${Math.round((Date.now() - started) / 1000)} s`);
  }
}
