import { disclosures } from '../../vendors/disclosures';
import { en } from '../../vendors/en';
import { ja } from '../../vendors/ja';
import { analyticsRow, listedPartners } from '../../vendors/partners';
import { builtInRules } from '../../vendors/rules';
import type { Site } from '../config/site';
import type { OwnDisclosure, OwnVendor, UserConfig, VendorRules } from '../types';
import type { SiteData } from './siteData';

/**
 * Collects what the files of a site hold: the vendors that it names and no others, its own ones like the
 * built-in ones, its rows, and the rest of its configuration.
 *
 * @param user a sound configuration
 */
export function makeSiteData(user: UserConfig, where: Partial<Site> = {}): SiteData {
  const vendors = user.vendors ?? builtInRules.map(({ id }) => id);
  const own = vendors.filter((vendor) => typeof vendor === 'object');
  const ids = vendors.map((vendor) => (typeof vendor === 'object' ? vendor.id : vendor));
  const rules = [...builtInRules, ...own].filter(({ id }) => ids.includes(id));
  const partners = rowsOf(user).filter(({ vendor }) => ids.includes(vendor));
  return {
    site: { config: forPages(user), mark: '', locales: [], ...where },
    rules: rules.map(forGate),
    rows: Object.fromEntries(partners.map(({ id, vendor }) => [id, vendor])),
    disclosures: { ...pick(disclosures, ids), ...byId(own, factsOf) },
    ja: { ...pick(ja, ids), ...byId(own, ({ ja: texts = {} }) => texts) },
    en: { ...pick(en, ids), ...byId(own, ({ en: texts = {} }) => texts) },
    partners,
    analytics: analyticsRow,
  };
}

/** A row of the site's own that is built in as well keeps what it does not say itself. */
function rowsOf({ partners }: UserConfig): SiteData['partners'] {
  if (!partners) return listedPartners;
  return partners.map((row, index) => {
    const known = listedPartners.find(({ id }) => id === row.id);
    return { ...known, ...row, row: index + 1 };
  });
}

/** Without what stands in other data, and what only the terms page of the command line reads. */
function forPages({ vendors: _, partners: __, shop: ___, ...config }: UserConfig): UserConfig {
  return config;
}

/** Without what a shopper reads, which comes with the list, and what only `kotowari mark` reads. */
function forGate({ globals: _, ...rules }: VendorRules & Pick<OwnVendor, 'disclosure'>) {
  const { disclosure: __, ...forGate } = rules;
  return forGate;
}

function factsOf({ ja: _, en: __, ...facts }: OwnDisclosure) {
  return facts;
}

function byId<Part>(own: readonly OwnVendor[], part: (disclosure: OwnDisclosure) => Part) {
  return Object.fromEntries(own.map(({ id, disclosure = {} }) => [id, part(disclosure)]));
}

function pick<Value>(
  values: Readonly<Record<string, Value>>,
  ids: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([id]) => ids.includes(id)));
}
