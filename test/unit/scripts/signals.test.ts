// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { writeSignals } from '../../../scripts/writeSignals';
import { writtenPart } from '../../../scripts/writtenPart';
import * as vendors from '../../../vendors/index';

const signals = writtenPart(new URL('../../../docs/signals.md', import.meta.url), 'signals');

describe('docs/signals.md', () => {
  it('matches the vendor files and the signals (R7, R17, R18, R19)', () => {
    const stale = 'docs/signals.md is stale, run: npm run signals';
    expect(signals.read(), stale).toBe(writeSignals().trim());
  });

  it('has a row for each vendor', () => {
    for (const { rules } of Object.values(vendors)) {
      expect(signals.read()).toContain(`| \`${rules.id}\` `);
    }
  });
});
