import { type Good, goods } from './goods';

/** A good, and how many of it. */
export interface Line {
  readonly good: Good;
  readonly count: number;
}

/** The shop's own cookie, which needs no consent: `tea.1-wreath.2`. `shop/shop.js` writes it. */
const COOKIE = /(?:^|; )basket=([a-z.\d-]*)/;

/** What lies in the basket, read from the `Cookie` header. What is no good of the shop is left out. */
export function readBasket(cookies = ''): readonly Line[] {
  const pairs = (COOKIE.exec(cookies)?.[1] ?? '').split('-').map((text) => text.split('.'));
  return pairs.flatMap(([id, digits]) => {
    const good = goods.find((candidate) => candidate.id === id);
    const count = Math.min(Number(digits), 99);
    return good && count >= 1 ? [{ good, count: Math.floor(count) }] : [];
  });
}

/** What it all costs, in yen. */
export function total(lines: readonly Line[]): number {
  return lines.reduce((sum, { good, count }) => sum + good.price * count, 0);
}
