// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { signalsFile } from '../../../docs/signalsFile';
import { writeSignals } from '../../../docs/writeSignals';
import * as vendors from '../../../vendors/index';

describe('docs/signals.md', () => {
  it('says what the vendor files and the signals say (R7, R17, R18, R19)', () => {
    const stale = 'docs/signals.md is stale, run: npm run signals';
    expect(signalsFile.read(), stale).toBe(writeSignals().trim());
  });

  it('has a row for each vendor', () => {
    for (const { rules } of Object.values(vendors)) {
      expect(signalsFile.read()).toContain(`| \`${rules.id}\` `);
    }
  });
});
