import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';

/**
 * Writes beside the files of a build the licences of all packages that are bundled into them, and of
 * `others`, which a build before it has bundled.
 */
export function licenses(fileName: string, ...others: readonly string[]): Plugin {
  return {
    name: 'licenses',
    generateBundle() {
      const names = new Set([
        ...others,
        ...[...this.getModuleIds()].flatMap((id) => packageOf(id) ?? []),
      ]);
      const texts = [readFileSync('LICENSE', 'utf8').trim(), ...[...names].sort().map(describe)];
      const source = `${texts.join(`\n\n${line}\n\n`)}\n`;
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

const line = '-'.repeat(80);

function packageOf(id: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

/** If a package has no licence file, the licence is in its README, below a heading. */
function describe(name: string): string {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const files = readdirSync(folder);
  const file =
    files.find((each) => /^licen[cs]e(\.|$)/i.test(each)) ??
    files.find((each) => /^readme\./i.test(each));
  if (!file) throw new Error(`${name}: no file tells its licence`);
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const start = Math.max(0, text.search(/^#+ *licen[cs]e/im));
  return `${name} ${version} (${license})\n\n${text.slice(start).trim()}`;
}
