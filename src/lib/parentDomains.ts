/**
 * A host and every parent of it, the nearest first.
 *
 * @example parentsOf('www.shop.example') // ['www.shop.example', 'shop.example', 'example']
 */
export function parentDomainsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
