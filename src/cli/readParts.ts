import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../build/buildSite';

/** Reads the ready files of the package out of their folder, with the gate that takes a configuration. */
export async function readParts(folder: string): Promise<Files> {
  const all = await readdir(folder);
  const names = all.filter((name) => /^kotowari[\w.-]*\.(js|css|txt)$/.test(name)).sort();
  const read = async (name: string) => {
    const path = name === 'kotowari.js' ? 'npm/gate.js' : name;
    return [name, await readFile(join(folder, path), 'utf8')] as const;
  };
  return new Map(await Promise.all(names.map(read)));
}
