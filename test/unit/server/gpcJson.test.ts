import { expect, it } from 'vitest';
import { gpcJson } from '../../../src/server/gpcJson';

it('is JSON with a boolean and a date of RFC 3339 (R29)', () => {
  for (const gpc of [true, false]) {
    const said: unknown = JSON.parse(gpcJson(new Date('2026-11-01T23:00:00+09:00'), gpc));
    expect(said).toEqual({ gpc, lastUpdate: '2026-11-01' });
  }
});

it('says that the signal is honoured, as it is where nothing is set', () => {
  expect(JSON.parse(gpcJson(new Date()))).toMatchObject({ gpc: true });
});

it('makes no statement without a date', () => {
  expect(() => gpcJson(new Date('soon'))).toThrow(RangeError);
});
