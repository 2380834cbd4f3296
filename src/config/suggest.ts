import { findNearest } from '../lib/findNearest';

/** The name that was meant, if one is near; else all that could be written. */
export function suggest(found: string, names: readonly string[]): string {
  const near = findNearest(found, names);
  if (near) return `Did you mean "${near}"?`;
  return `Write one of: ${names.map((name) => `"${name}"`).join(', ')}.`;
}
