import type { DisclosureText, OwnVendor, UserConfig } from '../types';

/** Something that a shopper must be told of a partner, and that the configuration does not say. */
export interface Gap {
  /** `vendors[2].disclosure.ja.sent` */
  readonly path: string;
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
    url || hasPage(vendor)
      ? []
      : [toGap(`partners[${index}].url`, `the partner "${id}" has no link. ${advice.url}`)],
  );
  return [...own, ...unlinked];
}

function gapsOf({ id, disclosure = {} }: OwnVendor, path: string, language: 'ja' | 'en'): Gap[] {
  const text = disclosure[language] ?? {};
  const missing = (key: string, at: string) =>
    toGap(`${path}.disclosure.${at}`, `of "${id}" it is not said. ${advice[key]}`);
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

function toGap(path: string, sentence: string): Gap {
  return { path, message: `${path}: ${sentence}` };
}

const orUnknown = 'or "unknown" where nobody can say';
const advice: Readonly<Record<string, string>> = {
  url: 'Write the link as the shop lists it.',
  policyUrl: `Write the address of its privacy policy, ${orUnknown}.`,
  optOutUrl: `Write the address of the page to refuse there, ${orUnknown}.`,
  needsLogin: `Write whether that page works only after logging in: true, false, "partly", ${orUnknown}.`,
  stops: `Write what that page stops: "sending", "use", ${orUnknown}.`,
  company: 'Write who receives the data, as the company is called today.',
  service: 'Write the name that shoppers know it by.',
  sent: 'Write a list of what is sent, one thing an entry.',
  shopPurpose: 'Write what the shop sends it for.',
  vendorPurpose: `Write what the company uses it for, ${orUnknown}.`,
};
