import { expect, test } from 'vitest';
import { respell } from '../../../src/lib/respell';

const src = 'https://shop.example/static/kotowari/kotowari.js?v=3';

test('writes the folder otherwise each time, and the address stays the same', () => {
  const all = [1, 2, 8].map((times) => respell(src, times));
  expect(all[0]).toBe('https://shop.example/static/kotowar%69/kotowari.js?v=3');
  expect(new Set([src, ...all]).size).toBe(4);
  for (const each of all) expect(decodeURIComponent(each)).toBe(src);
  expect(`${new URL('kotowari-ui.js', all[0])}`).toContain('/kotowar%69/kotowari-ui.js');
});

test.each([
  ['the first time', src, 0],
  ['at the root of a site', 'https://shop.example/kotowari.js', 1],
  ['where the folder is written so already', 'https://shop.example/%E5%BA%97/kotowari.js', 1],
  ['where the folder has no more letters', 'https://shop.example/k/kotowari.js', 2],
])('leaves an address as it is: %s', (_, address, times) => {
  expect(respell(address, times)).toBe(address);
});
