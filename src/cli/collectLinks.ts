import { listPartners } from '../partners/listPartners';
import { packs } from '../partners/packs';
import type { Config } from '../types';
import { checkedOnOf } from './checkedOnOf';

/** A link that the shop shows, and where. */
export interface Link {
  readonly url: string;
  /** `criteo: opt-out`, `google-llc: listed`: all that bear the link. */
  readonly uses: readonly string[];
  /** When someone last read the page, as the vendor files say. */
  readonly checkedOn: string;
}

/**
 * All links that the notice and the terms page of a site show: policies and opt-outs of its vendors,
 * and what its rows list, each link once.
 */
export function collectLinks(config: Config): Link[] {
  const found = new Map<string, Link>();
  const add = (url: string | undefined, use: string, checkedOn: string) => {
    if (!url || url === 'unknown') return;
    const { uses } = found.get(url) ?? { uses: [] };
    found.set(url, { url, uses: [...new Set([...uses, use])], checkedOn });
  };
  for (const partner of listPartners(config, packs.ja.facts)) {
    const checkedOn = checkedOnOf(partner.vendor, config.vendors);
    add(partner.url, `${partner.id}: listed`, checkedOn);
    add(partner.httpsUrl, `${partner.id}: listed, by https`, checkedOn);
    add(partner.about.policyUrl, `${partner.vendor}: policy`, checkedOn);
    add(partner.about.optOutUrl, `${partner.vendor}: opt-out`, checkedOn);
  }
  return [...found.values()];
}
