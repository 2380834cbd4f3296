import type { Kotowari } from '../kotowari';
import type { LocalePack, ShownDisclosure } from '../locales/pack';
import type { ListedRow } from '../vendor';

/** One row of the preferences: a switch, and what there is to know about it. */
export interface Row {
  readonly id: string;
  /** The vendor whose decision the switch moves; several rows may share it. */
  readonly vendor: string;
  /** As the shop lists it. */
  readonly name: string;
  /** The link as the shop lists it, if it does. */
  readonly url: string | undefined;
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
  const unlisted = vendors.filter(({ id }) => !partners.some(({ vendor }) => vendor === id));
  const unlistedRows = unlisted.map(({ id }) => ({ id, vendor: id, row: 0 }));
  return [...unlistedRows, ...partners].map(({ id, vendor, ...listed }: ListedRow) => {
    const about = aboutVendor(vendor, vendors, pack);
    const { name = about.service ?? id, url } = { ...pack.rows[id], ...listed };
    const sameAs = names[vendor];
    names[vendor] ??= name;
    return { id, vendor, name, url, sameAs, about };
  });
}

/** What is known of a vendor: by the pack, or of one of the site's own by the configuration. */
function aboutVendor(id: string, vendors: Kotowari['vendors'], pack: LocalePack): Row['about'] {
  const known = pack.disclosures[id];
  if (known) return { ...known, sent: [...pack.sent, ...known.sent] };
  const { ja, en, ...facts } = vendors.find((vendor) => vendor.id === id)?.disclosure ?? {};
  return { ...facts, ...(pack.locale === 'ja' ? ja : en) };
}
