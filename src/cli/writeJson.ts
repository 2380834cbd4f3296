import type { PartnerRow } from '../partners/listRows';
import type { Locale } from '../partners/words.ja';
import type { PageSource } from '../ui/terms-page/pageSource';
import { checkedOnOf } from './checkedOnOf';

/**
 * The partners as JSON, with what each keeps in the browser; what is not known is `unknown`. `told` names the
 * texts that are in another language than was asked for.
 */
export function writeJson({ rows, kept, shop }: PageSource, locale: Locale): string {
  const partners = rows.map((row) => ({
    ...unknowns,
    ...plain(row),
    told: languagesIn(row),
    checkedOn: checkedOnOf(row.vendor),
    kept: kept.find(({ vendor }) => vendor === row.vendor)?.entries ?? [],
  }));
  return `${JSON.stringify({ locale, shop, partners }, null, 2)}\n`;
}

const unknowns = {
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

function plain(row: PartnerRow): object {
  const entries = Object.entries(row).map(([key, value]) => [
    key,
    isTold(value) ? value.text : value,
  ]);
  return Object.fromEntries(entries);
}

function languagesIn(row: PartnerRow): object {
  const entries = Object.entries(row).flatMap(([key, value]) =>
    isTold(value) && value.lang && key !== 'name' ? [[key, value.lang]] : [],
  );
  return Object.fromEntries(entries);
}

function isTold(value: unknown): value is { text: unknown; lang?: string } {
  return typeof value === 'object' && value !== null && 'text' in value;
}
