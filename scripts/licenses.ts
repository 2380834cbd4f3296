import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';

/** Emits a file with the licences of all packages that a build bundles. */
export function licenses(fileName: string): Plugin {
  return {
    name: 'licenses',
    generateBundle() {
      const names = new Set([...this.getModuleIds()].flatMap((id) => packageOf(id) ?? []));
      const source = `${[...names].sort().map(describe).join(`\n\n${line}\n\n`)}\n`;
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

const line = '-'.repeat(80);

function packageOf(id: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

/** If a package has no licence file, the licence is in its README. */
function describe(name: string): string {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const files = readdirSync(folder);
  const file =
    files.find((each) => /^licen[cs]e(\.|$)/i.test(each)) ??
    files.find((each) => /^readme\./i.test(each));
  if (!file) throw new Error(`${name}: no file tells its licence`);
  return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`;
}
