import type { ListedRow, LocalDisclosure, SiteVendor } from '../types';

/** One partner as the terms page tells of it. */
export interface Partner {
  readonly id: string;
  /** The vendor that receives the data; several rows may share it. */
  readonly vendor: string;
  readonly purposes: readonly string[];
  /** Whether it is a row of the shop's list, and counts among its partners. */
  readonly isListed: boolean;
  /** As the shop lists it. */
  readonly name: string;
  /** The link as the shop lists it, if it does, and its https form where it has none itself. */
  readonly url: string | undefined;
  readonly httpsUrl: string | undefined;
  /** The name of an earlier row of the same vendor. */
  readonly sameAs: string | undefined;
  /** What no source supports is left out, or `unknown`. */
  readonly about: Partial<LocalDisclosure>;
}

/** What is known beside the configuration, in one language. */
export interface PartnerFacts {
  readonly locale: string;
  /** The built-in disclosures, by vendor id. */
  readonly disclosures: Readonly<Record<string, Partial<LocalDisclosure>>>;
  /** The rows and Google Analytics as the shop lists them, by row id. */
  readonly rows: Readonly<Record<string, Pick<ListedRow, 'name' | 'url'> & { httpsUrl?: string }>>;
}

/**
 * Makes the table of a site's partners: the vendors that are no row of the shop's list, as Google
 * Analytics is not, then the rows in the shop's order.
 */
export function listPartners(
  site: { readonly vendors: readonly SiteVendor[]; readonly partners: readonly ListedRow[] },
  facts: PartnerFacts,
): Partner[] {
  const names: Record<string, string> = {};
  return rowsOf(site).map(({ id, vendor, row, ...listed }) => {
    const about = aboutVendor(vendor, site.vendors, facts);
    const own = Object.fromEntries(Object.entries(listed).filter(([, value]) => value));
    const { name = about.service ?? id, url, httpsUrl } = { ...facts.rows[id], ...own };
    const sameAs = names[vendor];
    names[vendor] ??= name;
    const { purposes = [] } = site.vendors.find((each) => each.id === vendor) ?? {};
    const hasOwnLink = 'url' in own && own.url !== facts.rows[id]?.url;
    return {
      ...{ id, vendor, purposes, name, url, sameAs, about },
      isListed: row > 0,
      httpsUrl: hasOwnLink ? undefined : httpsUrl,
    };
  });
}

function rowsOf({ vendors, partners }: Parameters<typeof listPartners>[0]): Listed[] {
  const unlisted = vendors.filter(({ id }) => !partners.some(({ vendor }) => vendor === id));
  return [...unlisted.map(({ id }) => ({ id, vendor: id, row: 0 })), ...partners];
}

type Listed = Pick<ListedRow, 'id' | 'vendor' | 'row' | 'name' | 'url'>;

/** What is known of a vendor: built in, or of one of the site's own by the configuration. */
function aboutVendor(
  id: string,
  vendors: readonly SiteVendor[],
  { disclosures, locale }: PartnerFacts,
): Partner['about'] {
  const { ja, en, checkedOn, ...facts } =
    vendors.find((vendor) => vendor.id === id)?.disclosure ?? {};
  return disclosures[id] ?? { ...facts, ...(locale === 'ja' ? ja : en) };
}
