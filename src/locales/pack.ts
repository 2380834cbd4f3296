import * as vendors from '../../vendors/index';
import { analyticsRow, listedPartners } from '../../vendors/partners';
import type { ListedPartner, LocalDisclosure } from '../vendor';
import type { Messages } from './ja';

/** All that the UI says in one language. */
export interface LocalePack {
  readonly locale: string;
  readonly messages: Messages;
  /** The built-in disclosures, by vendor id. */
  readonly disclosures: Readonly<Record<string, ShownDisclosure>>;
  /** The rows and Google Analytics as the shop lists them, by row id. */
  readonly rows: Readonly<Record<string, ListedWords>>;
}

/** A disclosure as the list shows it; whether a log-in is needed stands in its note. */
export type ShownDisclosure = Omit<LocalDisclosure, 'needsLogin'>;

/** The name and the link of a row, exactly as the shop lists them. */
export type ListedWords = Pick<ListedPartner, 'name' | 'url'>;

/** Puts a language's messages and the vendors' disclosures in it together. */
export function makePack(locale: 'ja' | 'en', messages: Messages): LocalePack {
  const disclosures: Record<string, ShownDisclosure> = {};
  for (const { rules, disclosure } of Object.values(vendors)) {
    const { policyUrl, optOutUrl, stops } = disclosure;
    disclosures[rules.id] = { policyUrl, optOutUrl, stops, ...disclosure[locale] };
  }
  const rows: Record<string, ListedWords> = {};
  for (const { id, name, url } of [analyticsRow, ...listedPartners]) rows[id] = { name, url };
  return { locale, messages, disclosures, rows };
}
