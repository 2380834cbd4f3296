import type { Tag } from '../tags/tag';

/** Parameters with the page's own URL, which never contain an account number. */
const NOT_OF_TAG = ['dl', 'topUrl'];

/**
 * Finds the tag that most likely requested a URL or contains a piece of code: among the tags of these
 * vendors, the one that shares the most hosts and account numbers with it.
 */
export function findTag(
  text: string,
  vendors: readonly string[],
  tags: readonly Tag[],
): Tag | undefined {
  const candidates = tags.filter(({ vendor = '' }) => vendors.includes(vendor));
  const words = wordsIn(withoutPage(text));
  const scores = candidates.map((tag) => score(words, wordsIn(JSON.stringify(tag.parts))));
  const best = Math.max(...scores);
  return candidates[scores.indexOf(best)];
}

function withoutPage(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  for (const name of NOT_OF_TAG) url.searchParams.delete(name);
  return url.host + url.pathname + url.search;
}

function wordsIn(text: string): Set<string> {
  return new Set(text.match(/[a-z0-9]{4,}/gi));
}

function score(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...words].reduce((sum, word) => sum + (others.has(word) ? word.length : 0), 0);
}
