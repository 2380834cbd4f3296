import { builtInRules } from '../../vendors/rules';
import type { Config, VendorRules } from '../types';

/**
 * Reports, once a host, what the page contacts that the configuration declares as nobody's: a partner
 * that the shoppers are not told of, or a file of another kind (R45). Hosts of the shop's own, by its
 * name without `www.`, are none.
 *
 * @param report is given a whole sentence, with what to write
 * @returns its undo
 */
export function watchHosts(
  { vendors, hosts }: Pick<Config, 'vendors' | 'hosts'>,
  report: (sentence: string) => void,
): () => void {
  const site = location.hostname.replace(/^www[.]/, '');
  const declared = [site, `.${site}`, ...Object.keys(hosts), ...vendors.flatMap(hostsOf)];
  const told = new Set<string>();
  const look = ({ name: address }: PerformanceEntry) => {
    const { hostname } = new URL(address, location.href);
    if (!hostname || told.has(hostname) || isAmong(declared, hostname)) return;
    told.add(hostname);
    const leftOut = builtInRules.find((rules) => isAmong(hostsOf(rules), hostname));
    report(
      leftOut
        ? `this page contacts ${hostname}, a host of "${leftOut.id}", which "vendors" leaves out, so that nothing of it is held. Add "${leftOut.id}" to "vendors".`
        : `this page contacts ${hostname}, which is no vendor's. If a partner receives data there, write it into "vendors", or the host into "hosts".`,
    );
  };
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(look));
  observer.observe({ type: 'resource', buffered: true });
  return () => observer.disconnect();
}

function hostsOf({ hold }: VendorRules): string[] {
  return hold.flatMap(({ host }) => host);
}

/** Whether it is one of these, or below one that begins with a dot. */
function isAmong(hosts: readonly string[], name: string): boolean {
  return hosts.some((host) => name === host || (host[0] === '.' && `.${name}`.endsWith(host)));
}
