import { parseArgs } from 'node:util';
import { ensureBrowser } from '../ensure-browser';
import { aheadPart, aheadTable } from './aheadTable';
import { watchPage } from './any-page/watchPage';
import { writePageTable } from './any-page/writePageTable';
import { engineNames, writeVectors } from './vectorsFile';
import { watchEngine } from './watchEngine';
import { writeSection } from './writeSection';

const usage = `npm run vectors             tries every way in every engine and writes docs/vectors.md
npm run vectors -- <url>    prints what a page of your own asks the vendors for`;

/** `npm run vectors`. */
async function run(): Promise<void> {
  const [address, ...more] = readPositionals();
  if (more.length > 0) throw new Error(`One address at a time, please.\n\n${usage}`);
  if (address === undefined) return writeAll();
  console.log(writePageTable(await watchPage(address)));
}

async function writeAll(): Promise<void> {
  ensureBrowser();
  const sections: string[] = [];
  for (const name of engineNames) {
    const started = Date.now();
    sections.push(writeSection(name, await watchEngine(name)));
    console.log(`${name}: ${Math.round((Date.now() - started) / 1000)} s`);
  }
  writeVectors(sections);
  aheadPart.write(aheadTable());
  console.log('docs/vectors.md, docs/marking.md');
}

function readPositionals(): string[] {
  try {
    return parseArgs({ allowPositionals: true, options: {} }).positionals;
  } catch (error) {
    throw new Error(`${messageOf(error)}\n\n${usage}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  await run();
} catch (error) {
  console.error(`\n${messageOf(error)}\n`);
  process.exitCode = 1;
}
