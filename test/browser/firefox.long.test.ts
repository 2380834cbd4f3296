import { describe, expect, it } from 'vitest';
import { readSection } from '../vectors/vectorsFile';
import { watchEngine } from '../vectors/watchEngine';
import { writeSection } from '../vectors/writeSection';

describe('the table of ways', () => {
  it('says what Firefox does (R85, R86, R88)', async () => {
    const section = writeSection('Firefox', await watchEngine('Firefox'));
    expect(section, 'docs/vectors.md is stale, run: npm run vectors').toBe(readSection('Firefox'));
  }, 180_000);
});
