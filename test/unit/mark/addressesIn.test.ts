// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../../src/mark/addressesIn';

describe('addressesIn', () => {
  it.each([
    ['load("https://a.example/b.js?c=1")', ['a.example/b.js?c=1']],
    ["'//a.example:8080/b'", ['a.example:8080/b']],
    ["'https://ssl' + '.a.example/b'", ['.a.example/b']],
    ['url(https://a.example/b.png) url(c.png)', ['a.example/b.png', 'c.png']],
    ['no address', []],
    ['a..b.c', ['.b.c']],
  ])('finds in %s', (text, found) => {
    expect(addressesIn(text)).toEqual(found);
  });

  it('reads a text of one long word once', () => {
    const start = performance.now();
    expect(addressesIn('A'.repeat(500_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
