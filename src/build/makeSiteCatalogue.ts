import { catalogue as en } from '../../vendors/catalogue.en';
import { catalogue as ja } from '../../vendors/catalogue.ja';
import { analyticsRow, listedPartners } from '../../vendors/partners';
import { builtInRules } from '../../vendors/rules';
import type { Catalogue, OwnDisclosure, OwnVendor, UserConfig } from '../types';

/**
 * Makes what is told of a site's vendors and rows in one language: of those that it names and no others, of
 * its own ones like of the built-in ones.
 *
 * @param user a sound configuration
 */
export function makeSiteCatalogue(user: UserConfig, language: 'ja' | 'en') {
  const { texts, facts } = { ja, en }[language];
  const vendors = user.vendors ?? builtInRules.map(({ id }) => id);
  const own = vendors.filter((vendor) => typeof vendor === 'object');
  const ids = vendors.map((vendor) => (typeof vendor === 'object' ? vendor.id : vendor));
  const rows = rowsOf(user).filter(({ vendor }) => ids.includes(vendor));
  return {
    language,
    texts: { ...pick(texts, ids), ...byId(own, (told) => told[language] ?? {}) },
    facts: { ...pick(facts, ids), ...byId(own, factsOf) },
    rows: Object.fromEntries([analyticsRow, ...rows].map((row) => [row.id, row])),
  } satisfies { readonly [Part in keyof Catalogue]: unknown };
}

/** A row of the site's own that is built in as well keeps what it does not say itself. */
function rowsOf({ partners }: UserConfig): readonly { readonly id: string; vendor: string }[] {
  if (!partners) return listedPartners;
  return partners.map((row, index) => {
    const known = listedPartners.find(({ id }) => id === row.id);
    return { ...known, ...row, row: index + 1 };
  });
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
