import { describe, expect, it } from 'vitest';
import { findStale } from '../vectors/findStale';

describe('the table of ways', () => {
  it('says what Firefox does (R85, R86, R88)', async () => {
    expect(await findStale('Firefox'), 'docs/vectors.md is stale, run: npm run vectors').toEqual(
      [],
    );
  }, 300_000);
});
