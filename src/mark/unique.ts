/** Removes duplicates and keeps the order. */
export function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
