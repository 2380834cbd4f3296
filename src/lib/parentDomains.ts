/**
 * Returns a host and all its parent domains, nearest first.
 *
 * @example parentDomainsOf('www.shop.example') // ['www.shop.example', 'shop.example', 'example']
 */
export function parentDomainsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
