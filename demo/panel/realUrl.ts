/**
 * An address with the network's real name: `http://t.co.localhost:8020/a#b` is `https://t.co/a`. It reads
 * the same from the page and from the server's log: without what comes after `#`, and without a `?` that
 * has nothing behind it. What is no address stays as it is.
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
