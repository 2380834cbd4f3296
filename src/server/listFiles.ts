import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file that a page asks for, as it lies in the package. */
export interface PageFile {
  /** `kotowari-ui.js`. */
  readonly name: string;
  readonly path: string;
}

/** Lists the files of the script tag, and of the terms page, in the installed package. */
export function listFiles(): readonly PageFile[] {
  const folder = dirname(fileURLToPath(import.meta.resolve('kotowari/kotowari.js')));
  return readdirSync(folder)
    .filter((name) => /^kotowari.*\.(js|css)$/.test(name))
    .map((name) => ({ name, path: join(folder, name) }));
}
