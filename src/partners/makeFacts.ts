import * as vendors from '../../vendors/index';
import { analyticsRow, listedPartners } from '../../vendors/partners';
import type { PartnerFacts } from './listPartners';
import type { Locale } from './words.ja';

/** What is known of the built-in vendors and rows, in one language. */
export function makeFacts(locale: Locale): PartnerFacts {
  const all = Object.values(vendors).map(({ rules, disclosure }) => {
    const { ja, en, checkedOn, kept, ...facts } = disclosure;
    return [rules.id, { ...facts, ...(locale === 'ja' ? ja : en) }] as const;
  });
  const rows = [analyticsRow, ...listedPartners].map(({ id, name, url, httpsUrl }) => [
    id,
    { name, url, ...(httpsUrl && { httpsUrl }) },
  ]);
  return { locale, disclosures: Object.fromEntries(all), rows: Object.fromEntries(rows) };
}
