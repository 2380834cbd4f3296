import type { Tag } from '../tags/tag';

/** What a page's own address brings into a request, and no account number is. */
const NOT_OF_TAG = ['dl', 'topUrl'];

/**
 * The tag of a page that most likely asked for an address: of those of the vendor the one that shares most
 * with it, by its hosts and account numbers. Without a tag of the vendor, none.
 */
export function findTag(url: string, vendor: string, tags: readonly Tag[]): Tag | undefined {
  const candidates = tags.filter((tag) => tag.vendor === vendor);
  const words = wordsIn(withoutPage(url));
  const scores = candidates.map((tag) => score(words, wordsIn(JSON.stringify(tag.parts))));
  const best = Math.max(...scores);
  return candidates[scores.indexOf(best)];
}

function withoutPage(address: string): string {
  const url = new URL(address);
  for (const name of NOT_OF_TAG) url.searchParams.delete(name);
  return url.href;
}

function wordsIn(text: string): Set<string> {
  return new Set(text.match(/[a-z0-9]{4,}/gi));
}

function score(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...words].reduce((sum, word) => sum + (others.has(word) ? word.length : 0), 0);
}
