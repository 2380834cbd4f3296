import { createHash } from 'node:crypto';
import type { UserConfig } from '../types';
import { makeSite } from './makeSite';
import { makeSiteCatalogue } from './makeSiteCatalogue';
import { pickFiles } from './pickFiles';
import { writeGate } from './writeGate';
import { writeLiteral } from './writeLiteral';

/** The files of a build, by name: `kotowari.js`, or `3f9a2c71/kotowari.js`. */
export type Files = ReadonlyMap<string, string>;

/**
 * Makes a site's files out of the ready ones. Three of them differ from site to site: the gate, and what is
 * told of the vendors in two languages.
 *
 * @param user a sound configuration
 * @param ready the ready files, by name
 * @param isHashed whether they go into a folder that is named by a hash of all that is in them
 */
export function buildSite(user: UserConfig, ready: Files, isHashed = false): Files {
  const { names, locales } = pickFiles(user, [...ready.keys()]);
  const write = (name: string, text: string) => {
    if (name === 'kotowari.js') return writeGate(makeSite(user, locales));
    if (name === 'kotowari-vendors-ja.js') return writeCatalogue(user, 'ja');
    return name === 'kotowari-vendors-en.js' ? writeCatalogue(user, 'en') : text;
  };
  const files = names.map((name) => [name, write(name, ready.get(name) ?? '')] as const);
  const folder = isHashed ? `${hash(files)}/` : '';
  return new Map(files.map(([name, text]) => [folder + name, text]));
}

function writeCatalogue(user: UserConfig, language: 'ja' | 'en'): string {
  return `export const catalogue=${writeLiteral(makeSiteCatalogue(user, language))};\n`;
}

function hash(files: readonly (readonly [string, string])[]): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8);
}
