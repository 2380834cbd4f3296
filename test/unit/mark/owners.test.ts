// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config/readConfig';
import { createOwners } from '../../../src/mark/owners';
import { held, never } from '../../fixtures/vendor-urls';

const owners = createOwners(readConfig({}));

describe('owners', () => {
  it('are those that the gate goes by, for each address of each vendor', () => {
    const found = Object.keys(held).map((url) => [url, [...owners.ofUrl(url)].sort()]);
    const expected = Object.entries(held).map(([url, names]) => [url, [...names].sort()]);
    const withoutTagManager = found.map(([url, names]) => [
      url,
      (names as string[]).filter((name) => name !== 'google-tag-manager'),
    ]);
    expect(withoutTagManager).toEqual(expected);
  });

  it('are none where an address is never held', () => {
    expect(Object.keys(held).length).toBeGreaterThan(50);
    expect([...never].filter((url) => owners.ofUrl(url).length)).toEqual([]);
  });

  it.each([
    '/a.js',
    'a.js',
    '../a',
    '?a',
    '',
    'data:text/html,a',
    'javascript:0',
    'http://',
    '//%',
  ])('are none of %s', (url) => {
    expect(owners.ofUrl(url)).toEqual([]);
  });

  it.each([
    'https:\\\\dynamic.criteo.com\\js\\ld\\ld.js',
    '/\t/dynamic.criteo.com/js/ld/ld.js',
    '  //dynamic.criteo.com/js/ld/ld.js',
    'HTTPS://DYNAMIC.CRITEO.COM./js//ld/./ld.js',
  ])('are found in what a browser makes of %s', (url) => {
    expect(owners.ofUrl(url)).toEqual(['criteo']);
  });

  it('are told from a page’s base too', () => {
    expect(owners.ofUrl('ld.js', 'https://dynamic.criteo.com/js/ld/')).toEqual(['criteo']);
    expect(owners.ofUrl('ld.js', '/shop/')).toEqual([]);
  });

  it('are none of a host that is too long for one', () => {
    const start = performance.now();
    expect(owners.ofUrl(`https://${'a.'.repeat(500_000)}criteo.com/`)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('are known by the globals of their script', () => {
    expect(owners.ofGlobals('microadTd.KH.start()')).toEqual(['microad']);
    expect(owners.mayOwn('microadTd.KH.start()')).toBe(true);
    expect(owners.mayOwn('openMenu()')).toBe(false);
  });
});
