/**
 * Where a script that waits for consent comes from: it stands in the `markup` of the server, it has to be
 * put in by `insert`, or it is `done`, since another component has brought it.
 */
export type Place = 'markup' | 'insert' | 'done';

/** By document, the keys and the elements that components have taken for theirs. */
const taken = new WeakMap<Document, Set<string | Element>>();

/** Looks where the script with this key comes from. On a server everything is markup. */
export function findPlace(key: string): Place {
  if (typeof document === 'undefined') return 'markup';
  const known = takenIn(document);
  const isWritten = [...document.querySelectorAll<HTMLElement>('[data-kotowari-once]')].some(
    (element) => element.dataset.kotowariOnce === key && !known.has(element),
  );
  if (isWritten) return 'markup';
  return known.has(key) ? 'done' : 'insert';
}

/** Takes a key, or an element of the markup. Returns whether nobody has had it. */
export function take(thing: string | Element): boolean {
  const known = takenIn(document);
  if (known.has(thing)) return false;
  known.add(thing);
  return true;
}

function takenIn(page: Document): Set<string | Element> {
  const known = taken.get(page) ?? new Set();
  taken.set(page, known);
  return known;
}
