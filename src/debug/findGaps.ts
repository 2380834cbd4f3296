import type { DisclosureText, OwnVendor, UserConfig } from '../types';

/** What is not said: a key of the disclosure, the link of a row (`url`), or what a word means (`vague`). */
export type GapCode = (typeof facts)[number] | (typeof texts)[number] | 'url' | 'vague';

/** Something that a shopper must be told of a partner, and that the configuration does not say. */
export interface Gap {
  /** `vendors[2].disclosure.ja.sent` */
  readonly path: string;
  readonly code: GapCode;
  /** The id of the vendor or row that it is about, or the word that says too little. */
  readonly about: string;
  /** A whole sentence, with what to write. */
  readonly message: string;
}

/**
 * Finds what the vendors and rows of a site's own leave out of what the terms page has to say. The
 * vendors are held and shown all the same, and their rows say what is not known. What is stated as
 * `unknown` counts as said.
 *
 * @param locale the language of the page: in any but Japanese it is told in English
 */
export function findGaps(config: UserConfig, locale: string): Gap[] {
  const language = /^ja\b/i.test(locale) ? 'ja' : 'en';
  const { vendors = [], partners = [] } = config;
  const own = vendors.flatMap((vendor, index) =>
    typeof vendor === 'object' ? gapsOf(vendor, `vendors[${index}]`, language) : [],
  );
  const hasPage = (id: string) => {
    const vendor = vendors.find((each) => typeof each === 'object' && each.id === id);
    return typeof vendor !== 'object' || !!vendor.disclosure?.optOutUrl;
  };
  const unlinked = partners.flatMap(({ id, url, vendor }, index) =>
    url || hasPage(vendor) ? [] : [toGap(`partners[${index}].url`, 'url', id)],
  );
  return [...own, ...unlinked];
}

function gapsOf({ id, disclosure = {} }: OwnVendor, path: string, language: 'ja' | 'en'): Gap[] {
  const text = disclosure[language] ?? {};
  const missing = (code: GapCode, at: string) => toGap(`${path}.disclosure.${at}`, code, id);
  return [
    ...facts.filter((key) => isEmpty(disclosure[key])).map((key) => missing(key, key)),
    ...texts.filter((key) => isEmpty(text[key])).map((key) => missing(key, `${language}.${key}`)),
  ];
}

const facts = ['policyUrl', 'optOutUrl', 'needsLogin', 'stops'] as const;
const texts = [
  'company',
  'service',
  'sent',
  'shopPurpose',
  'vendorPurpose',
] as const satisfies readonly (keyof DisclosureText)[];

function isEmpty(value: string | boolean | readonly string[] | undefined): boolean {
  return value === undefined || (typeof value !== 'boolean' && value.length === 0);
}

/** A gap, with its sentence in English. */
export function toGap(path: string, code: GapCode, about: string): Gap {
  return { path, code, about, message: `${path}: ${advice[code].replace('{about}', about)}` };
}

const orUnknown = 'or "unknown" where nobody can say';
const notSaid = 'of "{about}" it is not said.';
const advice: Readonly<Record<GapCode, string>> = {
  vague: '"{about}" leaves open what is meant. Name it.',
  url: 'the partner "{about}" has no link. Write the link as the shop lists it.',
  policyUrl: `${notSaid} Write the address of its privacy policy, ${orUnknown}.`,
  optOutUrl: `${notSaid} Write the address of the page to refuse there, ${orUnknown}.`,
  needsLogin: `${notSaid} Write whether that page works only after logging in: true, false, "partly", ${orUnknown}.`,
  stops: `${notSaid} Write what that page stops: "sending", "use", ${orUnknown}.`,
  company: `${notSaid} Write who receives the data, as the company is called today.`,
  service: `${notSaid} Write the name that shoppers know it by.`,
  sent: `${notSaid} Write a list of what is sent, one thing an entry.`,
  shopPurpose: `${notSaid} Write what the shop sends it for.`,
  vendorPurpose: `${notSaid} Write what the company uses it for, ${orUnknown}.`,
};
