import type { Messages } from '../locales/ja';
import type { PartnerRow, Told } from './listRows';

/** What can be shown of a partner beside its name. */
export const columns = ['sent', 'purpose', 'stop', 'policy'] as const;
export type Column = (typeof columns)[number];

/** The words in which a partner is described. */
export type FactWords = Pick<
  Messages,
  | 'company'
  | 'service'
  | 'sent'
  | 'asCommon'
  | 'shopPurpose'
  | 'vendorPurpose'
  | 'here'
  | 'hereHow'
  | 'there'
  | 'optOutSending'
  | 'optOutUse'
  | 'optOutMembers'
  | 'optOutUnknown'
  | 'listedLink'
  | 'noLink'
  | 'stops'
  | 'stopsSending'
  | 'stopsUse'
  | 'limits'
  | 'noLogin'
  | 'partlyLogin'
  | 'needsLogin'
  | 'policy'
  | 'unknown'
>;

/** One thing that is told of a partner. */
export interface Fact {
  readonly key: string;
  /** Where it belongs; `who` is always shown. */
  readonly column: Column | 'who';
  readonly term: string;
  /** One line, or a list of several. */
  readonly lines: readonly Told[];
  readonly links: readonly PartnerLink[];
}

/** A page that the shopper is pointed to. */
export interface PartnerLink {
  readonly label: string;
  readonly href: string;
  /** Whether one can refuse there. */
  readonly isOptOut: boolean;
}

/**
 * All that is told of a partner, in the order in which it is read: what a reader has to know to refuse, and
 * the items that a terms page in Japan names. Every view and every format shows these.
 *
 * @param common what is said once for all partners; it is referred to here
 */
export function describePartner(
  row: PartnerRow,
  t: FactWords,
  common: readonly string[] = [],
): Fact[] {
  const says = (text: string) => [{ text }];
  const known = (told: Told | undefined) => [told ?? { text: t.unknown }];
  const fact = (
    key: string,
    column: Fact['column'],
    term: string,
    lines: readonly Told[],
    links: readonly PartnerLink[] = [],
  ): Fact => ({ key, column, term, lines, links });
  const links = linksOf(row, t);
  return [
    fact('company', 'who', t.company, known(row.company)),
    fact('service', 'who', t.service, known(row.service)),
    fact('sent', 'sent', t.sent, sentBy(row, t, common)),
    fact('shopPurpose', 'purpose', t.shopPurpose, known(row.shopPurpose)),
    fact('vendorPurpose', 'purpose', t.vendorPurpose, known(row.vendorPurpose)),
    fact('here', 'stop', t.here, says(t.hereHow)),
    fact('there', 'stop', t.there, links.length ? [] : says(t.noLink), links),
    fact('stops', 'stop', t.stops, says(effectOf(row, t))),
    fact('limits', 'stop', t.limits, limitsBy(row, t)),
    row.policyUrl
      ? fact('policy', 'policy', t.policy, [], [toLink(t.policy, row.policyUrl, false)])
      : fact('policy', 'policy', t.policy, says(t.unknown)),
  ];
}

function sentBy({ sent }: PartnerRow, t: FactWords, common: readonly string[]): Told[] {
  if (!sent) return [{ text: t.unknown }];
  const { text, ...lang } = sent;
  const hasCommon = common.length > 0 && common.every((item) => text.includes(item));
  const besides = hasCommon ? text.filter((item) => !common.includes(item)) : text;
  return [
    ...(hasCommon ? [{ text: t.asCommon }] : []),
    ...besides.map((item) => ({ text: item, ...lang })),
  ];
}

/** The page to refuse first, then the one that the shop lists, unless it is the same. */
function linksOf({ url, optOutUrl, stops, needsLogin }: PartnerRow, t: FactWords): PartnerLink[] {
  const labels = { sending: t.optOutSending, use: t.optOutUse };
  const label = needsLogin === true ? t.optOutMembers : stops ? labels[stops] : t.optOutUnknown;
  return [
    ...(optOutUrl ? [toLink(label, optOutUrl, true)] : []),
    ...(url && url !== optOutUrl ? [toLink(t.listedLink, url, !optOutUrl)] : []),
  ];
}

function toLink(label: string, href: string, isOptOut: boolean): PartnerLink {
  return { label, href, isOptOut };
}

function effectOf({ stops }: PartnerRow, t: FactWords): string {
  return stops ? { sending: t.stopsSending, use: t.stopsUse }[stops] : t.unknown;
}

function limitsBy(row: PartnerRow, t: FactWords): Told[] {
  if (!row.optOutNote) return [{ text: limitsOf(row, t) }];
  const { text, ...lang } = row.optOutNote;
  return [text].flat().map((item) => ({ text: item, ...lang }));
}

function limitsOf({ needsLogin }: PartnerRow, t: FactWords): string {
  if (needsLogin === undefined) return t.unknown;
  if (needsLogin === 'partly') return t.partlyLogin;
  return needsLogin ? t.needsLogin : t.noLogin;
}
