import type { Partner } from './listPartners';
import type { TableWords } from './words.ja';

/** The columns beside the partner's name. */
export const columns = ['sent', 'purpose', 'stop', 'policy'] as const;
export type Column = (typeof columns)[number];

/** One thing that is told of a partner. */
export interface Field {
  readonly key: string;
  /** Where it stands; `partner` is the first column, which is always there. */
  readonly column: Column | 'partner';
  readonly term: string;
  /** One line, or a list of several. */
  readonly lines: readonly string[];
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/**
 * All that the terms page tells of a partner, in the order in which it is read: what a reader has to
 * know to refuse, and the items that a terms page in Japan names.
 */
export function describePartner(partner: Partner, t: TableWords): Field[] {
  const { about, purposes, sameAs, url } = partner;
  const { policyUrl, optOutUrl } = about;
  const says = (text: string | undefined) => (isKnown(text) ? text : t.unknown);
  const field = (
    key: string,
    column: Field['column'],
    term: string,
    text: string | readonly string[] = [],
    links: Field['links'] = [],
  ): Field => ({ key, column, term, lines: [text].flat(), links });
  const ads = purposes.includes('advertising') || purposes.length === 0;
  const optOut = isKnown(optOutUrl) ? optOutUrl : undefined;
  const listedLinks = url && url !== optOut ? [{ label: t.listedLink, href: url }] : [];
  const stopLinks = optOut ? [{ label: t.optOutLink, href: optOut }] : [];
  return [
    field('company', 'partner', t.company, says(about.company)),
    field('service', 'partner', t.service, says(about.service)),
    ...(sameAs
      ? [
          field(
            'same',
            'partner',
            '',
            t.sameVendor.replace('{name}', () => sameAs),
          ),
        ]
      : []),
    field('sent', 'sent', t.sent, about.sent?.length ? about.sent : t.unknown),
    field('shopPurpose', 'purpose', t.shopPurpose, says(about.shopPurpose)),
    field('vendorPurpose', 'purpose', t.vendorPurpose, says(about.vendorPurpose)),
    field('here', 'stop', t.here, t.hereHow),
    field('effect', 'stop', t.effect, ads ? t.effectAds : t.effectOther),
    field('there', 'stop', t.there, optOut || url ? [] : t.noLink, [...stopLinks, ...listedLinks]),
    field('stops', 'stop', t.stops, stopsIn(t)[`${about.stops}`] ?? t.unknown),
    field('limits', 'stop', t.limits, limitsOf(about, t)),
    field(
      'policy',
      'policy',
      t.policyLink,
      isKnown(policyUrl) ? [] : t.unknown,
      isKnown(policyUrl) ? [{ label: t.policyLink, href: policyUrl }] : [],
    ),
  ];
}

function isKnown(text: string | undefined): text is string {
  return !!text && text !== 'unknown';
}

function stopsIn(t: TableWords): Partial<Record<string, string>> {
  return { sending: t.stopsSending, use: t.stopsUse };
}

/** What the vendor file says of the partner's page, else what follows from whether one logs in. */
function limitsOf({ optOutNote, needsLogin }: Partner['about'], t: TableWords): string {
  const logins: Partial<Record<string, string>> = {
    true: t.needsLogin,
    false: t.noLogin,
    partly: t.partlyLogin,
  };
  return isKnown(optOutNote) ? optOutNote : (logins[`${needsLogin}`] ?? t.unknown);
}
