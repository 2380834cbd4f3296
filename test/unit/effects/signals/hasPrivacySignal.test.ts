import { afterEach, expect, it, vi } from 'vitest';
import { hasPrivacySignal } from '../../../../src/effects/signals/hasPrivacySignal';

afterEach(() => {
  vi.unstubAllGlobals();
});

const both = { gpc: true, dnt: true };
const neither = { gpc: false, dnt: false };

it('is on with Global Privacy Control if the site honours it (R25)', () => {
  vi.stubGlobal('navigator', { globalPrivacyControl: true });
  expect(hasPrivacySignal({ gpc: true, dnt: false })).toBe(true);
  expect(hasPrivacySignal(neither)).toBe(false);
});

it.each([undefined, false, null, 1, 'true', '1', {}])(
  'is off for any other value: %j (R26)',
  (value) => {
    vi.stubGlobal('navigator', { globalPrivacyControl: value });
    expect(hasPrivacySignal(both)).toBe(false);
  },
);

it('is on with Do Not Track only if the site honours it, and only for "1" (R28)', () => {
  for (const [doNotTrack, isOn] of [
    ['1', true],
    ['0', false],
    ['unspecified', false],
    ['yes', false],
    [1, false],
    [null, false],
  ] as const) {
    vi.stubGlobal('navigator', { doNotTrack });
    expect(hasPrivacySignal({ gpc: true, dnt: false })).toBe(false);
    expect(hasPrivacySignal({ gpc: false, dnt: true })).toBe(isOn);
  }
});

it('is off on a server', () => {
  vi.stubGlobal('navigator', undefined);
  expect(hasPrivacySignal(both)).toBe(false);
});
