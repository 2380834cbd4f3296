import { describe, expect, it } from 'vitest';
import { readBasket, total } from '../../../demo/basket';

describe('readBasket', () => {
  it('reads products and counts from the shop’s cookie', () => {
    const lines = readBasket('a=1; basket=tea.2-wreath.1; b=2');
    expect(lines.map(({ product, count }) => [product.id, count])).toEqual([
      ['tea', 2],
      ['wreath', 1],
    ]);
    expect(total(lines)).toBe(2 * 860 + 3800);
  });

  it.each([
    '',
    'basket=',
    'basket=tea',
    'basket=tea.0',
    'basket=gold.1',
    'basket=tea.-3',
    'xbasket=tea.1',
  ])('finds nothing in %s', (cookies) => expect(readBasket(cookies)).toEqual([]));

  it('accepts at most 99 of a product', () => {
    expect(readBasket('basket=tea.1000')[0]?.count).toBe(99);
  });
});
