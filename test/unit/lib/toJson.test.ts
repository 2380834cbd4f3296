import { afterEach, expect, test } from 'vitest';
import { toJson } from '../../../src/lib/toJson';

const arrays = Array.prototype as { toJSON?: unknown };

afterEach(() => {
  delete arrays.toJSON;
});

test('writes arrays as arrays where an old library has given them a `toJSON` (R99)', () => {
  arrays.toJSON = function (this: unknown[]) {
    return `[${this.join(', ')}]`;
  };
  expect(toJson([{ ids: ['a', 'b'], none: undefined }, null])).toBe('[{"ids":["a","b"]},null]');
});
