import { type Line, readBasket } from './basket';
import { type Good, goods } from './goods';

/** The kinds of page that a shop has, and that its tags tell apart. */
export type PageKind = 'home' | 'list' | 'item' | 'basket' | 'done';

/** What a page of the shop shows, and its tags tell of. */
export interface Scene {
  readonly kind: PageKind;
  /** The good of an item page, the basket's lines, what was ordered; elsewhere nothing. */
  readonly lines: readonly Line[];
}

/** The same for each order: two visits that are compared must send the same. */
export const ORDER = 'T-1024';

/** Tells from the name of a page's file, and from the basket, what it shows. */
export function readScene(name: string, cookies = ''): Scene {
  const [kind, id] = name.replace('.html', '').split('-', 2);
  if (kind === 'item') return { kind, lines: [{ good: findGood(id), count: 1 }] };
  if (kind === 'basket') return { kind, lines: readBasket(cookies) };
  if (kind === 'done') {
    const lines = readBasket(cookies);
    return { kind, lines: lines.length > 0 ? lines : [{ good: findGood(), count: 1 }] };
  }
  return { kind: kind === 'list' ? kind : 'home', lines: [] };
}

function findGood(id?: string): Good {
  const good = goods.find((candidate) => candidate.id === id) ?? goods[0];
  if (!good) throw new Error('The shop sells nothing.');
  return good;
}
