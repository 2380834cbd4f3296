/**
 * Where the shop of a visit is: at a host of its own beside the panel's, so that visits share neither the
 * choice nor their requests; without a visit, the shop itself, with nothing of the panel in it.
 */
export function shopOrigin(visit = ''): string {
  const host = location.host.replace('panel.', visit && `${visit}.`);
  return `${location.protocol}//${host}`;
}
