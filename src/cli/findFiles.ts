import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Pages and templates: what is looked for in a folder. */
const kinds = /\.(html?|xhtml|liquid|twig|php|phtml|tpl)$/i;

/**
 * The files that are meant: a file is taken whatever its name, of a folder all pages and templates in
 * it, but for hidden folders and `node_modules`. What is not there is kept, so that it can be told.
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(filesAt));
  return [...new Set(found.flat())];
}

async function filesAt(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const names = await readdir(path, { recursive: true });
  const isHidden = (name: string) =>
    name.split(sep).some((part) => /^(\.|node_modules$)/.test(part));
  return names
    .filter((name) => kinds.test(name) && !isHidden(name))
    .sort()
    .map((name) => join(path, name));
}
