/**
 * Returns the origin of a visit's shop. Each visit has its own host, so that visits share neither the choice
 * nor requests. Without a visit, it is the shop itself, without the panel's bridge.
 */
export function shopOrigin(visit = ''): string {
  const host = location.host.replace('panel.', visit && `${visit}.`);
  return `${location.protocol}//${host}`;
}
