/** Converts an id to a name in code: `shop-ads` to `shopAds`. */
export function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
