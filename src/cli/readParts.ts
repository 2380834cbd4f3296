import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../build/buildSite';

/** Reads the ready files of the package out of their folder. */
export async function readParts(folder: string): Promise<Files> {
  const all = await readdir(folder);
  const names = all.filter((name) => /^kotowari[\w.-]*\.(js|css|txt)$/.test(name)).sort();
  const read = async (name: string) => [name, await readFile(join(folder, name), 'utf8')] as const;
  return new Map(await Promise.all(names.map(read)));
}
