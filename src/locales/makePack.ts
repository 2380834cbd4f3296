import { disclosures } from '../../vendors/disclosures';
import { analyticsRow, listedPartners } from '../../vendors/partners';
import type { DisclosureText, ListedPartner, LocalDisclosure } from '../types';
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

/**
 * Puts a language's messages and the vendors' disclosures together.
 *
 * @param texts what is said about the vendors, in Japanese or else in English
 */
export function makePack(
  locale: string,
  messages: Messages,
  texts: Readonly<Record<string, DisclosureText>>,
): LocalePack {
  const lists = Object.values(texts).map(({ sent }) => sent);
  const sent = (lists[0] ?? []).filter((item) => lists.every((list) => list.includes(item)));
  const shown = Object.entries(texts).map(([id, { optOutNote, ...text }]) => {
    const {
      optOutUrl = 'unknown',
      needsLogin = 'unknown',
      stops = 'unknown',
    } = disclosures[id] ?? {};
    const besides = text.sent.filter((item) => !sent.includes(item));
    return [id, { optOutUrl, needsLogin, stops, ...text, sent: besides }];
  });
  const rows = [analyticsRow, ...listedPartners].map(({ id, name, url }) => [id, { name, url }]);
  return {
    locale,
    messages,
    told: locale === 'ja' ? 'ja' : 'en',
    disclosures: Object.fromEntries(shown),
    sent,
    rows: Object.fromEntries(rows),
  };
}
