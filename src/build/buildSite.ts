import { createHash } from 'node:crypto';
import type { Site } from '../config/site';
import type { UserConfig } from '../types';
import { replaceData } from './dataLine';
import { makeSiteData } from './makeSiteData';
import { pickFiles } from './pickFiles';
import { renameImports } from './renameImports';

/** The files of a build, by name. */
export type Files = ReadonlyMap<string, string>;

/**
 * Makes a site's files out of the ready ones, which are those of the default site.
 *
 * @param user a sound configuration
 * @param ready the ready files, by name
 * @param isHashed whether a hash of all that is in the files stands in their names
 */
export function buildSite(user: UserConfig, ready: Files, isHashed = false): Files {
  const { names, locales } = pickFiles(user, [...ready.keys()]);
  const fill = (where: Partial<Site>) => {
    const data = makeSiteData(user, { locales, ...where });
    return new Map(names.map((name) => [name, replaceData(ready.get(name) ?? '', data)]));
  };
  const files = fill({});
  if (!isHashed) return files;
  const mark = `.${hash(files)}`;
  return new Map([...fill({ mark })].map(([name, text]) => markNames(name, text, mark, names)));
}

function hash(files: Files): string {
  return createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 8);
}

function markNames(
  name: string,
  text: string,
  mark: string,
  names: readonly string[],
): [string, string] {
  const renamed = (file: string) => file.replace(/(?=\.\w+$)/, mark);
  const rename = (address: string) =>
    names.includes(address.replace('./', '')) ? renamed(address) : address;
  const isModule = name.endsWith('.js') && name !== 'kotowari.js';
  return [renamed(name), isModule ? renameImports(text, rename) : text];
}
