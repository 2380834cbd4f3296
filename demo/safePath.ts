/** Returns a query parameter if it is a path of this host, or else `/`. */
export function safePath(wish: unknown): string {
  return typeof wish === 'string' && /^\/(?![/\\])/.test(wish) ? wish : '/';
}
