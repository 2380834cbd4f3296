// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readConsent } from '../../../src/server/index';
import { consentCookie } from '../../../src/testing/index';

const cookie = consentCookie({}, { criteo: true });

describe('readConsent', () => {
  it('reads what frameworks make of the cookies', () => {
    const decoded = decodeURIComponent(cookie.value);
    const found = (name: string) => (name === cookie.name ? decoded : undefined);
    const kinds = [
      `other=1; ${cookie.name}=${cookie.value}`,
      { get: found },
      { get: (name: string) => (found(name) === undefined ? undefined : { value: decoded }) },
    ];
    for (const kind of kinds) expect(readConsent(kind).vendors).toMatchObject({ criteo: true });
  });

  it.each([
    null,
    undefined,
    '',
    'kotowari',
    '__Host-kotowari=%',
    '__Host-kotowari=1~2099-01-01T00:00:00.000Z~+criteo/~api~',
    `not${cookie.name}=${cookie.value}`,
    { get: () => null },
  ])('is undecided where nothing was decided: %o', (cookies) => {
    const state = readConsent(cookies);
    expect(state.decided).toBe(false);
    expect(Object.values(state.vendors).some(Boolean)).toBe(false);
  });

  it('takes no choice that was made on another version of the policy', () => {
    const config = { policy: { version: '2' } };
    expect(readConsent(`${cookie.name}=${cookie.value}`, config).decided).toBe(false);
  });

  it('believes the name with the prefix before the other, which other hosts could write', () => {
    const { name, value } = consentCookie({}, { criteo: true, line: true }, { secure: false });
    const both = `${name}=${value}; ${cookie.name}=${cookie.value}`;
    expect(readConsent(both).vendors).toMatchObject({ criteo: true, line: false });
  });
});
