import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Files } from '../build/buildSite';
import { FileProblem } from './FileProblem';
import { listFolder } from './listFolder';
import { tellFileFailure } from './tellFileFailure';

/** What stands in a folder beside the files of a build. */
export interface Folder {
  /** Files of an earlier build that nothing needs any more. */
  readonly stale: readonly string[];
  /** Files of an earlier build that pages in caches may still ask for: their folder is named by a hash. */
  readonly kept: readonly string[];
  /** Files that are not ours: they are left alone. */
  readonly foreign: readonly string[];
  /** Files of this build that are missing there, or say something else. */
  readonly changed: readonly string[];
}

/** Compares a folder with the files of a build. `earlier` are the names that an earlier build has noted. */
export async function compareFolder(
  path: string,
  files: Files,
  earlier: readonly string[],
): Promise<Folder> {
  const there = await listFolder(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new FileProblem(path, reasons[error.code ?? ''] ?? tellFileFailure(error));
  });
  const others = there.filter((name) => !files.has(name)).sort();
  const states = await Promise.all(
    [...files].map(async ([name, text]) => {
      const found = await readFile(join(path, name), 'utf8').catch(() => null);
      return found === text ? [] : [name];
    }),
  );
  return {
    stale: others.filter((name) => earlier.includes(name) && !hasHash(name)),
    kept: others.filter((name) => earlier.includes(name) && hasHash(name)),
    foreign: others.filter((name) => !earlier.includes(name)),
    changed: states.flat(),
  };
}

function hasHash(name: string): boolean {
  return /^[0-9a-f]{8}\//.test(name);
}

const reasons: Readonly<Record<string, string>> = {
  ENOTDIR: 'it is a file, and no folder',
  EACCES: 'it may not be read',
};

/**
 * Brings what has changed into a folder, the gate last, so that no page finds a gate whose other files
 * are not there. All is written to a folder beside it first: what cannot be written changes nothing.
 *
 * @throws FileProblem where the folder cannot be written
 */
export async function writeFolder(path: string, files: Files, { changed, stale }: Folder) {
  const target = resolve(path);
  let beside: string | undefined;
  try {
    await mkdir(target, { recursive: true });
    await refuseToMix(target, changed);
    beside = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
    for (const folder of new Set(changed.map(dirname))) {
      await mkdir(join(beside, folder), { recursive: true });
      await mkdir(join(target, folder), { recursive: true });
    }
    for (const name of changed) await writeFile(join(beside, name), files.get(name) ?? '');
    for (const name of gateLast(changed)) await rename(join(beside, name), join(target, name));
    for (const name of stale) await rm(join(target, name));
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem(path, `it cannot be written (${tellFileFailure(error, true)})`);
  } finally {
    if (beside) await rm(beside, { recursive: true, force: true });
  }
}

/**
 * Finds what would stop half-way, before anything is moved.
 *
 * @throws FileProblem that names it
 */
async function refuseToMix(target: string, names: readonly string[]): Promise<void> {
  // The owner's own wish counts for root too, who could write it all the same.
  const { mode } = await stat(target);
  if (!(mode & 0o222)) throw new FileProblem(target, 'it is read-only, so it was left as it is');
  for (const name of names) {
    const found = await stat(join(target, name)).catch(() => null);
    if (!found?.isDirectory()) continue;
    throw new FileProblem(join(target, name), 'it is a folder, where a file of ours goes. Move it');
  }
}

function gateLast(names: readonly string[]): string[] {
  const isGate = (name: string) => Number(basename(name) === 'kotowari.js');
  return [...names].sort((a, b) => isGate(a) - isGate(b));
}
