import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { FileProblem } from './FileProblem';
import { tellFileFailure } from './tellFileFailure';

/**
 * Writes a file as a whole or not at all: beside it first, then in its place. Links stay links, and
 * a file that is there keeps its rights.
 *
 * @throws FileProblem where it may not be written; then the file is as it was
 */
export async function writeBeside(path: string, bytes: Buffer): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then((entry) => entry.mode, whereNew);
  // The owner's own wish counts for root too, who could write it all the same.
  if (!(mode & 0o222)) throw new FileProblem(path, 'it is read-only, so it was left as it is');
  const beside = `${target}.kotowari-${process.pid}`;
  try {
    await writeFile(beside, bytes, { mode, flag: 'wx' });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw new FileProblem(path, `it cannot be written (${tellFileFailure(error, true)})`);
  }
}

function whereNew(): number {
  return 0o666;
}
