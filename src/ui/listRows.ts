import type { Kotowari } from '../kotowari';
import type { LocalePack } from '../locales/pack';
import type { Disclosure, ListedPartner, ListedRow, LocalDisclosure, Vendor } from '../vendor';

/** One row of the preferences: a switch, and what there is to know about it. */
export interface Row {
  readonly id: string;
  /** The vendor whose decision the switch moves; several rows may share it. */
  readonly vendor: string;
  /** As the shop lists it; of a vendor that is not listed, its service or its id. */
  readonly name: string;
  /** The link as the shop lists it, if it does. */
  readonly url?: string | undefined;
  /** The name of the first row with the same vendor, when that is not this one. */
  readonly sameAs?: string | undefined;
  /** A site's own vendor may leave out anything. */
  readonly about: Partial<LocalDisclosure>;
}

/** The rows in the order in which they are shown. */
export interface Rows {
  readonly analytics: readonly Row[];
  readonly listed: readonly Row[];
  readonly other: readonly Row[];
}

/** Makes the rows of a site: those that the shop lists in its order, and the vendors beside them. */
export function listRows({ vendors, partners }: Kotowari, pack: LocalePack): Rows {
  const firsts = new Map<string, string>();
  const makeRow = (vendor: Vendor, { id, name, url }: Partial<ListedPartner>): Row => {
    const about = describe(vendor, pack);
    const shown = name ?? about.service ?? vendor.id;
    const sameAs = firsts.get(vendor.id);
    if (!sameAs) firsts.set(vendor.id, shown);
    return { id: id ?? vendor.id, vendor: vendor.id, name: shown, url, sameAs, about };
  };
  const listed = partners.flatMap((row) => {
    const vendor = vendors.find(({ id }) => id === row.vendor);
    return vendor ? makeRow(vendor, words(row, pack)) : [];
  });
  const rest = vendors.filter(({ id }) => !firsts.has(id));
  const isAnalytics = ({ purposes }: Vendor) => purposes.includes('analytics');
  return {
    analytics: rest
      .filter(isAnalytics)
      .map((vendor) => makeRow(vendor, vendor.id === pack.analytics.vendor ? pack.analytics : {})),
    listed,
    other: rest.filter((vendor) => !isAnalytics(vendor)).map((vendor) => makeRow(vendor, {})),
  };
}

/** A built-in row travels without its words, which come with the language. */
function words(row: ListedRow | ListedPartner, pack: LocalePack): Partial<ListedPartner> {
  return 'name' in row ? row : { ...pack.partners.find(({ id }) => id === row.id), id: row.id };
}

function describe({ id, disclosure }: Vendor, pack: LocalePack): Partial<LocalDisclosure> {
  if (!disclosure) return pack.disclosures[id] ?? {};
  const { ja, en, ...facts }: Partial<Disclosure> = disclosure;
  return { ...facts, ...(pack.locale === 'ja' ? ja : en) };
}
