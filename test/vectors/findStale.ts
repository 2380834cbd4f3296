import type { EngineName } from '../engines/engine';
import { readSection } from './vectorsFile';
import { watchEngine } from './watchEngine';
import { writeSection } from './writeSection';

/**
 * Finds the lines of `docs/vectors.md` that an engine does not bear out. What an engine does at the edge of a
 * race may differ once, so the ways are watched again before a line counts as stale.
 */
export async function findStale(engine: EngineName): Promise<readonly string[]> {
  const told = readSection(engine).split('\n');
  let stale: readonly string[] = told;
  for (let round = 0; round < 2 && stale.length; round += 1) {
    const seen = new Set(writeSection(engine, await watchEngine(engine)).split('\n'));
    stale = stale.filter((line) => !seen.has(line));
  }
  return stale;
}
