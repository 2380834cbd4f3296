import { describe, expect, it } from 'vitest';
import { readSection } from '../vectors/vectorsFile';
import { watchEngine } from '../vectors/watchEngine';
import { writeSection } from '../vectors/writeSection';

describe('the table of ways', () => {
  it('says what WebKitGTK does (R85, R86, R88)', async () => {
    const section = writeSection('WebKitGTK', await watchEngine('WebKitGTK'));
    expect(section, 'docs/vectors.md is stale, run: npm run vectors').toBe(
      readSection('WebKitGTK'),
    );
  }, 180_000);
});
