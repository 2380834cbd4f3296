import { describeFiles } from '../../src/build/describeFiles';
import { readyFiles } from './readyFiles';

/** Lists the hash of each file of the ready folder, for the attribute `integrity`. */
export function writeIntegrity(dist: string): string {
  const facts = Object.entries(describeFiles(readyFiles(dist)));
  return `${facts.map(([name, { integrity }]) => `${integrity}  ${name}`).join('\n')}\n`;
}
