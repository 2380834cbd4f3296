import { explain } from './explain';
import type { KotowariConfigError } from './KotowariConfigError';
import { validate } from './validate';

/** All that is wrong with a configuration, in words; null when nothing is. */
export function findMistakes(config: unknown): KotowariConfigError | null {
  const faults = validate(config);
  return faults.length ? explain(faults) : null;
}
