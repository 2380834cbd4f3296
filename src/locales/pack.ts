import * as vendors from '../../vendors/index';
import { analyticsRow, listedPartners } from '../../vendors/partners';
import type { ListedPartner, LocalDisclosure } from '../types';
import { firstLayer, type Words } from './firstLayer';
import type { Messages } from './ja';

/** All that the UI says in one language. */
export interface LocalePack {
  /** A BCP 47 tag: `zh-Hant`. */
  readonly locale: string;
  readonly messages: Messages;
  /** The language of the disclosures: `ja`, or `en` for any other. */
  readonly told: 'ja' | 'en';
  /** The built-in disclosures, by vendor id. */
  readonly disclosures: Readonly<Record<string, ShownDisclosure>>;
  /** What every vendor is sent; the disclosures name only what is sent besides. */
  readonly sent: readonly string[];
  /** The rows and Google Analytics as the shop lists them, by row id. */
  readonly rows: Readonly<Record<string, ListedWords>>;
}

/** A disclosure as the list shows it; the rest of it is for the terms page. */
export type ShownDisclosure = Omit<LocalDisclosure, 'policyUrl' | 'optOutNote'>;

/** The name and the link of a row, exactly as the shop lists them. */
export type ListedWords = Pick<ListedPartner, 'name' | 'url'>;

/** Puts a language's messages and the vendors' disclosures together. */
export function makePack(locale: string, messages: Messages): LocalePack {
  const told = locale === 'ja' ? 'ja' : 'en';
  const disclosures: Record<string, ShownDisclosure> = {};
  const lists = Object.values(vendors).map(({ disclosure }) => disclosure[told].sent);
  const sent = (lists[0] ?? []).filter((item) => lists.every((list) => list.includes(item)));
  for (const { rules, disclosure } of Object.values(vendors)) {
    const { optOutUrl, needsLogin, stops } = disclosure;
    const { optOutNote, ...text } = disclosure[told];
    const besides = text.sent.filter((item) => !sent.includes(item));
    disclosures[rules.id] = { optOutUrl, needsLogin, stops, ...text, sent: besides };
  }
  const rows: Record<string, ListedWords> = {};
  for (const { id, name, url } of [analyticsRow, ...listedPartners]) rows[id] = { name, url };
  return { locale, messages, told, disclosures, sent, rows };
}

/** The words that a notice needs. */
export function makeWords(messages: Messages): Words {
  const entries = firstLayer.map((key) => [key, messages[key]]);
  return Object.fromEntries(entries) as Words;
}
