import { describe, expect, it } from 'vitest';
import { aheadPart, aheadTable } from '../vectors/aheadTable';
import { findStale } from '../vectors/findStale';
import { engineNames, joinVectors, readSection, readVectors } from '../vectors/vectorsFile';

describe('the table of ways', () => {
  it('says what Chromium does (R85, R86, R88)', async () => {
    expect(await findStale('Chromium'), 'docs/vectors.md is stale, run: npm run vectors').toEqual(
      [],
    );
  }, 300_000);

  it('is told in the page about marking as well, as far as tags in the page go', () => {
    expect(aheadTable()).toContain('| `<img srcset>`');
    expect(aheadPart.read(), 'docs/marking.md is stale, run: npm run vectors').toBe(aheadTable());
  });

  it('is written by its command, to the last word', () => {
    expect(readVectors()).toBe(joinVectors(engineNames.map(readSection)));
  });
});
