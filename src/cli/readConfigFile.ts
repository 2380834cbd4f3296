import { access, readFile } from 'node:fs/promises';
import { explainJson } from '../config/explainJson';
import { findMistakes } from '../config/findMistakes';
import type { UserConfig } from '../types';
import { importConfig } from './importConfig';
import { tellFileFailure } from './tellFileFailure';

/** The files that are looked for where none is named, in this order. */
export const configNames = [
  'kotowari.json',
  'kotowari.config.ts',
  'kotowari.config.js',
  'kotowari.config.mjs',
];

/** The name of the configuration's file: the one that was wished, else the first that is there. */
export async function findConfigFile(wish?: string): Promise<string | undefined> {
  if (wish) return wish;
  for (const name of configNames) {
    const isThere = await access(name).then(
      () => true,
      () => false,
    );
    if (isThere) return name;
  }
  return undefined;
}

/**
 * Reads a site's configuration: JSON as on its pages, or a module whose default export it is. Without a
 * name one of the usual files is read, if there is one.
 *
 * @throws Error that names the file, and says what is wrong with it
 */
export async function readConfigFile(wish?: string): Promise<UserConfig> {
  const name = await findConfigFile(wish);
  if (!name) return {};
  const isModule = /\.[cm]?[jt]s$/.test(name);
  const config = isModule ? await importConfig(name) : parse(name, await read(name));
  const problem = findMistakes(config);
  if (problem) throw new Error(problem.message.replaceAll(/^kotowari/gm, name));
  return config as UserConfig;
}

function read(name: string): Promise<string> {
  return readFile(name, 'utf8').catch((error: unknown) => {
    throw new Error(`${name}: it cannot be read (${tellFileFailure(error)})`);
  });
}

/** `$schema` is for editors. */
function parse(name: string, text: string): unknown {
  try {
    const config = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (Object.prototype.toString.call(config) !== '[object Object]') return config;
    const { $schema: _, ...rest } = config;
    return rest;
  } catch {
    throw new Error(`${name}: ${explainJson(text)}`);
  }
}
