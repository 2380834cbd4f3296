import { type BasketLine, readBasket } from './basket';
import { type Product, products } from './products';

/** The kinds of pages that a shop's tags distinguish. */
export type PageKind = 'home' | 'list' | 'item' | 'basket' | 'done';

/** What a page of the shop shows and its tags report. */
export interface Scene {
  readonly kind: PageKind;
  /** The product of an item page, the contents of the basket, or the order; otherwise empty. */
  readonly lines: readonly BasketLine[];
}

/** The same for every order, so that two visits can be compared. */
export const ORDER = 'T-1024';

/** Works out what a page shows from its file name and from the basket. */
export function readScene(name: string, cookies = ''): Scene {
  const [kind, id] = name.replace('.html', '').split('-', 2);
  if (kind === 'item') return { kind, lines: [{ product: findProduct(id), count: 1 }] };
  if (kind === 'basket') return { kind, lines: readBasket(cookies) };
  if (kind === 'done') {
    const lines = readBasket(cookies);
    return { kind, lines: lines.length > 0 ? lines : [{ product: findProduct(), count: 1 }] };
  }
  return { kind: kind === 'list' ? kind : 'home', lines: [] };
}

function findProduct(id?: string): Product {
  const product = products.find((candidate) => candidate.id === id) ?? products[0];
  if (!product) throw new Error('The shop sells nothing.');
  return product;
}
