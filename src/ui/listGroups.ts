import type { Kotowari } from '../kotowari';
import type { Messages } from '../locales/ja';
import type { LocalePack, ShownDisclosure } from '../locales/pack';

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

/** Rows under one heading. */
export interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

/**
 * Makes the list of a site: what counts visits, then the shop's rows in its order and the vendors that
 * it does not list.
 */
export function listGroups(
  { vendors, partners }: Kotowari,
  pack: LocalePack,
  t: Messages,
): readonly Group[] {
  const names: Record<string, string> = {};
  const makeRow = ({ id, vendor = id }: { id: string; vendor?: string }): Row => {
    const about: Row['about'] = pack.disclosures[vendor] ?? {};
    const { name = about.service ?? id, url } = pack.rows[id] ?? {};
    const sameAs = names[vendor];
    names[vendor] ??= name;
    return { id, vendor, name, url, sameAs, about };
  };
  const unlisted = vendors.filter(({ id }) => !partners.some(({ vendor }) => vendor === id));
  const isAnalytics = ({ purposes }: { purposes: readonly string[] }) =>
    purposes.includes('analytics');
  const others = unlisted.filter((vendor) => !isAnalytics(vendor));
  return [
    { title: t.groupAnalytics, rows: unlisted.filter(isAnalytics).map(makeRow) },
    { title: t.groupPartners, rows: [...partners, ...others].map(makeRow) },
  ].filter(({ rows }) => rows.length > 0);
}
