import type { Look } from './lookAt';
import type { Requests } from './sighting';
import type { Way } from './way';

/**
 * Tells a page's requests from those that the browser made ahead of it. `early` is the look of an
 * engine that fetches ahead, where `seen` is of one that does not.
 *
 * Where the engine cannot be told not to fetch ahead, a request for what stands in the page is the
 * browser's when nothing came of it: of a tag that is not held, the script would have run, and any
 * other element would have its address.
 */
export function tellApart(way: Way, seen: Look, early?: Look): Requests {
  const count = seen.asked.get(way.id) ?? 0;
  const all = Math.max(count, early?.asked.get(way.id) ?? 0);
  if (!isFetchedAhead(way) || seen.isThere(way)) return { byPage: all, ahead: 0 };
  return early ? { byPage: count, ahead: all - count } : { byPage: 0, ahead: all };
}

/** Whether browsers fetch such a thing ahead: of what a script writes, they cannot. */
export function isFetchedAhead(way: Way): boolean {
  return 'markup' in way && !way.outside;
}
