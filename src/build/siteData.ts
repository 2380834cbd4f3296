import type { analyticsRow, listedPartners } from '../../vendors/partners';
import type { Site } from '../config/site';
import type { Disclosure, DisclosureText, VendorRules } from '../types';

/**
 * All in the files that differs from site to site. The build leaves it out of the code, and it stands in
 * a line of its own before it: for any site but the default one, `kotowari build` writes another.
 */
export interface SiteData {
  readonly site: Site;
  readonly rules: readonly VendorRules[];
  /** The vendor of each listed row, by the row's id. */
  readonly rows: Readonly<Record<string, string>>;
  readonly disclosures: Readonly<Record<string, Partial<Disclosure>>>;
  readonly ja: Readonly<Record<string, Partial<DisclosureText>>>;
  readonly en: Readonly<Record<string, Partial<DisclosureText>>>;
  readonly partners: readonly Listed[];
  readonly analytics: typeof analyticsRow;
}

type Listed = Omit<(typeof listedPartners)[number], 'name' | 'url'> & {
  readonly name?: string;
  readonly url?: string;
};
