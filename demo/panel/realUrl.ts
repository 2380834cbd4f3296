/**
 * Returns a URL with the vendor's real host: `https://t.co/a` for `http://t.co.localhost:8020/a#b`. The
 * fragment and an empty query are removed, so that URLs from the page and from the server's log are equal.
 * Text that is no URL is returned unchanged.
 */
export function realUrl(address: string, base?: string): string {
  try {
    const { protocol, host, hostname, pathname, search } = new URL(address, base);
    const name = hostname.replace(/\.localhost$/, '');
    const isLocal = name !== hostname && name.includes('.');
    return `${isLocal ? `https://${name}` : `${protocol}//${host}`}${pathname}${search}`;
  } catch {
    return address;
  }
}
