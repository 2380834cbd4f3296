import * as vendors from '../../vendors/index';
import { analyticsRow, listedPartners } from '../../vendors/partners';
import type { ListedPartner, LocalDisclosure } from '../vendor';
import type { Messages } from './ja';

/** All that the UI says in one language. */
export interface LocalePack {
  readonly locale: string;
  readonly messages: Messages;
  /** The built-in disclosures, by vendor id. */
  readonly disclosures: Readonly<Record<string, LocalDisclosure>>;
  /** The built-in rows, as the shop lists them. */
  readonly partners: readonly ListedPartner[];
  /** Google Analytics as the shop lists it, outside the rows. */
  readonly analytics: Omit<ListedPartner, 'row'>;
}

/** Puts a language's messages and the vendors' disclosures in it together. */
export function makePack(locale: 'ja' | 'en', messages: Messages): LocalePack {
  const disclosures: Record<string, LocalDisclosure> = {};
  for (const { rules, disclosure } of Object.values(vendors)) {
    const { ja, en, ...facts } = disclosure;
    disclosures[rules.id] = { ...facts, ...(locale === 'ja' ? ja : en) };
  }
  return { locale, messages, disclosures, partners: listedPartners, analytics: analyticsRow };
}
