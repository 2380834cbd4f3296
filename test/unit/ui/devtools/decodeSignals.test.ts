import { describe, expect, it } from 'vitest';
import { decodeSignals } from '../../../../src/ui/devtools/decodeSignals';

describe('decodeSignals', () => {
  it.each([
    ['13p3p3p3p5l1', 'denied, nothing since'],
    ['13r3r3r3r5l1', 'denied, then granted'],
    ['13q3q3q3q5l1', 'denied, then denied'],
    ['13n3n3n3n5l1', 'granted, by an update alone'],
    ['13t3t3t3t5l1', 'granted, nothing since'],
    ['13u3u3u3u5l1', 'granted, then denied'],
    ['13l3l3l3l1l1', 'not said'],
  ])('explains %s', (gcd, words) => {
    expect(decodeSignals(null, gcd)).toEqual([
      { type: 'ad_storage', words },
      { type: 'analytics_storage', words },
      { type: 'ad_user_data', words },
      { type: 'ad_personalization', words },
    ]);
  });

  it('decodes each type on its own, and gcs', () => {
    const decoded = decodeSignals('G101', '13p3r3p3p5l1');
    expect(decoded[0]).toEqual({ type: 'gcs', words: 'advertising denied, analytics granted' });
    expect(decoded[2]).toEqual({ type: 'analytics_storage', words: 'denied, then granted' });
    expect(decodeSignals('G10-', null)[0]?.words).toBe('advertising denied, analytics not said');
  });

  it.each([
    [null, null],
    ['', ''],
    ['G1', '13'],
    ['X111', 'none'],
  ])('returns nothing for %s and %s', (gcs, gcd) => {
    expect(decodeSignals(gcs, gcd)).toEqual([]);
  });
});
