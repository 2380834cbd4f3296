import { catalogue } from '../../vendors/catalogue.ja';
import { listRows } from '../partners/listRows';
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
    if (!url) return;
    const { uses } = found.get(url) ?? { uses: [] };
    found.set(url, { url, uses: [...new Set([...uses, use])], checkedOn });
  };
  for (const row of listRows(config, catalogue, 'ja')) {
    const checkedOn = checkedOnOf(row.vendor, config.vendors);
    add(row.url, `${row.id}: listed`, checkedOn);
    add(row.httpsUrl, `${row.id}: listed, by https`, checkedOn);
    add(row.policyUrl, `${row.vendor}: policy`, checkedOn);
    add(row.optOutUrl, `${row.vendor}: opt-out`, checkedOn);
  }
  return [...found.values()];
}
