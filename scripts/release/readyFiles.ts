import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads the files of a ready folder out of `dist`: those of the package, whose gate reads its configuration
 * from the page, since a shop without Node.js can build no other.
 */
export function readyFiles(dist: string): ReadonlyMap<string, string> {
  const names = readdirSync(dist).filter((name) => name.startsWith('kotowari'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
}
