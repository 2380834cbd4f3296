import { type Product, products } from './products';

/** A product and its count. */
export interface BasketLine {
  readonly product: Product;
  readonly count: number;
}

/** The shop's own cookie, which needs no consent: `tea.1-wreath.2`. `shop/shop.js` writes it. */
const COOKIE = /(?:^|; )basket=([a-z.\d-]*)/;

/** Reads the basket from the `Cookie` header. Unknown products are ignored. */
export function readBasket(cookies = ''): readonly BasketLine[] {
  const pairs = (COOKIE.exec(cookies)?.[1] ?? '').split('-').map((text) => text.split('.'));
  return pairs.flatMap(([id, digits]) => {
    const product = products.find((candidate) => candidate.id === id);
    const count = Math.min(Number(digits), 99);
    return product && count >= 1 ? [{ product, count: Math.floor(count) }] : [];
  });
}

/** Returns the total price in yen. */
export function total(lines: readonly BasketLine[]): number {
  return lines.reduce((sum, { product, count }) => sum + product.price * count, 0);
}
