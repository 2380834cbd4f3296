/**
 * An address with the network's real name: `http://t.co.localhost:8020/a` is `https://t.co/a`. An address
 * of the shop's own stays as it is, and so does what is no address.
 */
export function realUrl(address: string, base?: string): string {
  try {
    const url = new URL(address, base);
    const host = url.hostname.replace(/\.localhost$/, '');
    return host.includes('.') && url.hostname !== host
      ? `https://${host}${url.pathname}${url.search}`
      : url.href;
  } catch {
    return address;
  }
}
