import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lists what is in the folder of a build: its entries, and in place of a folder named by a hash the files
 * there, as `3f9a2c71/kotowari.js`.
 */
export async function listFolder(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  const lists = entries.map(async (entry) => {
    if (!entry.isDirectory() || !/^[0-9a-f]{8}$/.test(entry.name)) return [entry.name];
    const names = await readdir(join(path, entry.name));
    return names.map((name) => `${entry.name}/${name}`);
  });
  return (await Promise.all(lists)).flat();
}
