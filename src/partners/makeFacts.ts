import { disclosures } from '../../vendors/disclosures';
import { analyticsRow, listedPartners } from '../../vendors/partners';
import type { DisclosureText } from '../types';
import type { PartnerFacts } from './listPartners';
import type { Locale } from './words.ja';

/** What is known of the built-in vendors and rows, with the texts of one language. */
export function makeFacts(
  locale: Locale,
  texts: Readonly<Record<string, DisclosureText>>,
): PartnerFacts {
  const all = Object.entries(disclosures).map(([id, { checkedOn, ...facts }]) => [
    id,
    { ...facts, ...texts[id] },
  ]);
  const rows = [analyticsRow, ...listedPartners].map(({ id, name, url, httpsUrl }) => [
    id,
    { name, url, ...(httpsUrl && { httpsUrl }) },
  ]);
  return { locale, disclosures: Object.fromEntries(all), rows: Object.fromEntries(rows) };
}
