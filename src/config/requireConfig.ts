import type { Config, UserConfig } from '../types';
import { findMistakes } from './findMistakes';
import { readConfig } from './readConfig';

/** Fills in the defaults. @throws KotowariConfigError on a bad configuration, in whole sentences */
export function requireConfig(user: UserConfig): Config {
  const problem = findMistakes(user);
  if (problem) throw problem;
  return readConfig(user);
}
