import type { Catalogue, Disclosure, DisclosureText, OwnDisclosure } from '../types';
import { rowsOf, type Site, type SiteRow } from './rowsOf';

/** A text, and its language where that is another than the reader's. */
export interface Told<Text = string> {
  readonly text: Text;
  readonly lang?: string;
}

/** Texts that are known; what no source supports is left out. */
type KnownTexts = { readonly [Key in keyof DisclosureText]?: Told<DisclosureText[Key]> };
/** Facts that are known, likewise. */
type KnownFacts = {
  readonly [Key in keyof Disclosure]?: Exclude<Disclosure[Key], 'unknown'>;
};

/** One partner as the shopper sees it, whoever shows it. */
export interface PartnerRow extends KnownTexts, Omit<KnownFacts, 'checkedOn'> {
  readonly id: string;
  /** The vendor that receives the data; several rows may share it, and its decision. */
  readonly vendor: string;
  readonly purposes: readonly string[];
  /** Whether it is a row of the shop's list. */
  readonly isListed: boolean;
  /** As the shop lists it, else as the service calls itself, else the id. */
  readonly name: Told;
  /** The link as the shop lists it, and its https form where it has none itself. */
  readonly url?: string;
  readonly httpsUrl?: string;
  /** The name of an earlier row of the same vendor. */
  readonly sameAs?: string;
}

/**
 * Makes the rows of a site, in the order in which they are shown. Each text is in the best language that
 * there is: the reader's, else English, else Japanese. What the site says itself wins over what is built in.
 *
 * @param locale the reader's language
 */
export function listRows(site: Site, catalogue: Catalogue, locale: string): PartnerRow[] {
  const firstNames = new Map<string, string>();
  return rowsOf(site).map((place) => {
    const row = toRow(place, catalogue, locale);
    const sameAs = firstNames.get(row.vendor);
    if (sameAs === undefined) firstNames.set(row.vendor, row.name.text);
    return sameAs === undefined ? row : { ...row, sameAs };
  });
}

function toRow({ id, vendor, listed }: SiteRow, catalogue: Catalogue, locale: string): PartnerRow {
  const own = vendor.disclosure ?? {};
  const known = catalogue.rows[id];
  const texts = tellAll(own, vendor.id, catalogue, locale);
  const url = listed?.url ?? known?.url;
  return {
    ...factsOf({ ...catalogue.facts[vendor.id], ...own }),
    ...texts,
    id,
    vendor: vendor.id,
    purposes: vendor.purposes,
    isListed: listed !== undefined,
    name: nameOf(listed?.name ?? known?.name, texts.service, id, locale),
    ...(url !== undefined && { url }),
    // The https form is of the built-in link, not of another that the site has put in its place.
    ...(known?.httpsUrl !== undefined && url === known.url && { httpsUrl: known.httpsUrl }),
  };
}

function factsOf(facts: Partial<Disclosure>): KnownFacts {
  const { policyUrl, optOutUrl, needsLogin, stops } = facts;
  const entries = Object.entries({ policyUrl, optOutUrl, needsLogin, stops });
  return Object.fromEntries(entries.filter(([, value]) => isKnown(value)));
}

const keys = [
  'company',
  'service',
  'sent',
  'shopPurpose',
  'vendorPurpose',
  'optOutNote',
] as const satisfies readonly (keyof DisclosureText)[];

function tellAll(own: OwnDisclosure, id: string, catalogue: Catalogue, locale: string): KnownTexts {
  const builtIn = { [catalogue.language]: catalogue.texts[id] };
  const languages = isJapanese(locale) ? (['ja', 'en'] as const) : (['en', 'ja'] as const);
  const sources = [own, builtIn as OwnDisclosure].flatMap((texts) =>
    languages.map((lang) => ({ lang, texts: texts[lang] })),
  );
  const tell = (key: keyof DisclosureText) => {
    const found = sources.find(({ texts }) => isKnown(texts?.[key]));
    const text = found?.texts?.[key];
    return found && { text, ...(!speaks(locale, found.lang) && { lang: found.lang }) };
  };
  return Object.fromEntries(keys.map((key) => [key, tell(key)]).filter(([, told]) => told));
}

/** A name of Latin letters alone is marked as English, so that it is read out as such. */
function nameOf(
  listed: string | undefined,
  service: Told | undefined,
  id: string,
  locale: string,
): Told {
  const text = listed ?? service?.text ?? id;
  if (/^[\p{Script=Latin}\p{Script=Common}]*$/u.test(text))
    return speaks(locale, 'en') ? { text } : { text, lang: 'en' };
  if (listed === undefined) return service ?? { text };
  return isJapanese(locale) ? { text } : { text, lang: 'ja' };
}

function isKnown(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length > 0
    : !['', 'unknown', undefined].includes(value as string);
}

function isJapanese(locale: string): boolean {
  return speaks(locale, 'ja');
}

function speaks(locale: string, language: string): boolean {
  return locale.toLowerCase().split('-')[0] === language;
}
