import { readFile } from 'node:fs/promises';
import { findMistakes } from '../config/findMistakes';
import type { UserConfig } from '../types';

/** The file that is read where none is named. */
const usual = 'kotowari.config.json';

/** The name of the configuration's file, as a person would look for it. */
export function configName(path?: string): string {
  return path ?? usual;
}

/**
 * Reads a site's configuration: the same JSON as on its pages. Without a name the usual file is read,
 * if there is one.
 *
 * @throws Error that names the file, and says what is wrong with it
 */
export async function readConfigFile(path?: string): Promise<UserConfig> {
  const name = path ?? usual;
  const text = await readFile(name, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (!path && error.code === 'ENOENT') return '{}';
    throw new Error(`${name}: it cannot be read (${error.message})`);
  });
  const config = parse(name, text);
  const problem = findMistakes(config);
  if (problem) throw new Error(problem.message.replaceAll(/^kotowari/gm, name));
  return config;
}

function parse(name: string, text: string): UserConfig {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${name}: this is not JSON: ${(error as Error).message}`);
  }
}
