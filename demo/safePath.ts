/** A path of this host, as it stands in a query; `/` for anything else. */
export function safePath(wish: unknown): string {
  return typeof wish === 'string' && /^\/(?![/\\])/.test(wish) ? wish : '/';
}
