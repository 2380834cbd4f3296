import type { PageSource } from '../partners/composePage';
import type { Locale } from '../partners/words.ja';
import { checkedOnOf } from './checkedOnOf';

/** The partners as JSON, with what each keeps in the browser; what is not known is `unknown`. */
export function writeJson({ partners, kept, shop }: PageSource, locale: Locale): string {
  const rows = partners.map(({ about, ...partner }) => ({
    ...partner,
    ...nothing,
    ...about,
    checkedOn: checkedOnOf(partner.vendor),
    kept: kept.find(({ vendor }) => vendor === partner.vendor)?.entries ?? [],
  }));
  return `${JSON.stringify({ locale, shop, partners: rows }, null, 2)}\n`;
}

const nothing = {
  company: 'unknown',
  service: 'unknown',
  sent: [],
  shopPurpose: 'unknown',
  vendorPurpose: 'unknown',
  policyUrl: 'unknown',
  optOutUrl: 'unknown',
  needsLogin: 'unknown',
  stops: 'unknown',
  optOutNote: 'unknown',
};
