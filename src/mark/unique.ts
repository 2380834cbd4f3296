/** Each name once, in the order in which they come. */
export function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
