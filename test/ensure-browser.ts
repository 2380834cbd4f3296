import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian puts its Chromium. */
export const chromiumPath = '/usr/bin/chromium';

const packages = ['chromium', 'fonts-noto-cjk'];

/**
 * Sees to it that there is a browser to test in: root on Debian gets it installed, anybody else is
 * told what to install, and the process ends.
 */
export function ensureBrowser(): void {
  if (existsSync(chromiumPath) && hasJapaneseFont()) return;
  const command = `apt-get install --yes ${packages.join(' ')}`;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log(`Installing what the browser tests need: ${command}`);
    run('apt-get update --quiet=2');
    run(`DEBIAN_FRONTEND=noninteractive ${command} --quiet=2 --no-install-recommends`);
  }
  if (existsSync(chromiumPath)) return;
  console.error(
    `The tests need Chromium at ${chromiumPath} and a Japanese font.\n` +
      `On Debian or Ubuntu, install them as root: ${command}`,
  );
  process.exit(1);
}

function hasJapaneseFont(): boolean {
  return spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' }).stdout?.trim() !== '';
}

function run(command: string): void {
  spawnSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
}
