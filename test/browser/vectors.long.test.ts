import { describe, expect, it } from 'vitest';
import { aheadPart, aheadTable } from '../vectors/aheadTable';
import { engineNames, joinVectors, readSection, readVectors } from '../vectors/vectorsFile';
import { watchEngine } from '../vectors/watchEngine';
import { writeSection } from '../vectors/writeSection';

describe('the table of ways', () => {
  it('says what Chromium does (R85, R86, R88)', async () => {
    const section = writeSection('Chromium', await watchEngine('Chromium'));
    expect(section, 'docs/vectors.md is stale, run: npm run vectors').toBe(readSection('Chromium'));
  }, 180_000);

  it('is told in the page about marking as well, as far as tags in the page go', () => {
    expect(aheadTable()).toContain('| `<img srcset>`');
    expect(aheadPart.read(), 'docs/marking.md is stale, run: npm run vectors').toBe(aheadTable());
  });

  it('is written by its command, to the last word', () => {
    expect(readVectors()).toBe(joinVectors(engineNames.map(readSection)));
  });
});
