import type { LocalePack, ShownDisclosure } from '../../locales/makePack';
import type { Kotowari, ListedRow, SiteVendor } from '../../types';

/** One row of the preferences: a switch, and what there is to know about it. */
export interface Row {
  readonly id: string;
  /** The vendor whose decision the switch moves; several rows may share it. */
  readonly vendor: string;
  /** The first purpose of that vendor, under which the row stands. */
  readonly purpose: string;
  /** Whether it is a row of the shop's list, and counts among its partners. */
  readonly isListed: boolean;
  /** As the shop lists it. */
  readonly name: string;
  /** The link as the shop lists it, if it does. */
  readonly url: string | undefined;
  /** The page to refuse at the vendor itself; the listed one where no better one is known. */
  readonly optOutUrl: string | undefined;
  /** The name of an earlier row of the same vendor. */
  readonly sameAs: string | undefined;
  /** What no source supports is left out, or `unknown`. */
  readonly about: Partial<ShownDisclosure>;
}

/**
 * Makes the list of a site: the vendors that are no row of the shop's list, as Google Analytics is
 * not, then the rows in the shop's order.
 */
export function listRows({ vendors, partners }: Kotowari, pack: LocalePack): readonly Row[] {
  const names: Record<string, string> = {};
  const toRow = (vendor: SiteVendor, listed?: ListedRow): Row => {
    const about = describe(vendor, pack);
    const id = listed?.id ?? vendor.id;
    const known = pack.rows[id];
    const name = listed?.name ?? known?.name ?? about.service ?? id;
    const url = listed?.url ?? known?.url;
    const sameAs = names[vendor.id];
    names[vendor.id] ??= name;
    const best = about.optOutUrl === 'unknown' ? undefined : about.optOutUrl;
    return {
      id,
      vendor: vendor.id,
      purpose: vendor.purposes[0] ?? '',
      isListed: !!listed,
      name,
      url,
      optOutUrl: best ?? url,
      sameAs,
      about,
    };
  };
  const isListed = ({ id }: SiteVendor) => partners.some(({ vendor }) => vendor === id);
  return [
    ...vendors.filter((vendor) => !isListed(vendor)).map((vendor) => toRow(vendor)),
    ...partners.flatMap((row) =>
      vendors.filter(({ id }) => id === row.vendor).map((vendor) => toRow(vendor, row)),
    ),
  ];
}

/** What the build brings of a vendor, or what the site says of its own one. */
function describe({ id, disclosure }: SiteVendor, pack: LocalePack): Row['about'] {
  const known = pack.disclosures[id];
  if (known && !disclosure) return { ...known, sent: [...pack.sent, ...known.sent] };
  const { ja, en, ...facts } = disclosure ?? {};
  return { ...facts, ...(pack.told === 'ja' ? (ja ?? en) : (en ?? ja)) };
}
