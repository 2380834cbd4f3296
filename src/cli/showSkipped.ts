import { extname } from 'node:path';

/** Tells which files of a folder were not looked into; empty where there are none. */
export function showSkipped(skipped: readonly string[], others: readonly string[]): string {
  const lines = [
    skipped.length
      ? `Not read, and maybe templates: ${byEnding(skipped)}. Name their language with --template, or mark them by hand.`
      : '',
    others.length ? `Not looked into, as no templates: ${byEnding(others)}.` : '',
  ];
  return lines
    .filter(Boolean)
    .map((line) => `${line}\n`)
    .join('');
}

/** `3 .ftl, 1 .vm`: the most frequent first. */
function byEnding(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const ending = extname(path).toLowerCase() || 'without an ending';
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([ending, count]) => `${count} ${ending}`)
    .join(', ');
}
