import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findProgram, type ProgramName, programs } from './engines/findProgram';

/** Where Debian puts its Chromium. */
export const chromiumPath = '/usr/bin/chromium';

const packages = [...new Set(Object.values(programs)), 'fonts-noto-cjk'];

/**
 * Sees to it that there are browsers to test in: root on Debian gets them installed, anybody else is
 * told what to install, and the process ends.
 */
export function ensureBrowser(): void {
  if (missing().length === 0 && hasJapaneseFont()) return;
  const command = `apt-get install --yes ${packages.join(' ')}`;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log(`Installing what the browser tests need: ${command}`);
    run('apt-get update --quiet=2');
    run(`DEBIAN_FRONTEND=noninteractive ${command} --quiet=2 --no-install-recommends`);
  }
  if (missing().length === 0) return;
  console.error(
    `The tests need ${missing().join(', ')} and a Japanese font.\n` +
      `On Debian, install them as root: ${command}`,
  );
  process.exit(1);
}

function missing(): string[] {
  return Object.keys(programs).filter((name) => !findProgram(name as ProgramName));
}

function hasJapaneseFont(): boolean {
  return spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' }).stdout?.trim() !== '';
}

function run(command: string): void {
  spawnSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
}
