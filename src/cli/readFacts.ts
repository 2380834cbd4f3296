import * as vendors from '../../vendors/index';
import { analyticsRow, listedPartners } from '../../vendors/partners';
import type { PartnerFacts } from '../partners/listPartners';
import type { Locale } from '../partners/words.ja';

/** What is known of the built-in vendors and rows, in one language. */
export function readFacts(locale: Locale): PartnerFacts {
  const all = Object.values(vendors).map(({ rules, disclosure }) => {
    const { ja, en, checkedOn, kept, ...facts } = disclosure;
    return [rules.id, { ...facts, ...(locale === 'ja' ? ja : en) }] as const;
  });
  const rows = [analyticsRow, ...listedPartners].map((row) => [row.id, row] as const);
  return {
    locale,
    disclosures: Object.fromEntries(all),
    rows: Object.fromEntries(rows),
  };
}
