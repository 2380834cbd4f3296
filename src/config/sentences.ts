import type { FaultWords } from './FaultWords';
import type { Fault, SiteFaultCode } from './fault';
import { show } from './show';
import { suggest } from './suggest';
import { toNames } from './toNames';

/** What is said of a fault in what a site has written, by its code: what is wrong, and what to write instead. */
export const sentences: FaultWords<SiteFaultCode> = {
  type: ({ found, expected }) => `expected ${types[`${expected}`]}, but found ${show(found)}.`,
  value: ({ found, expected }) => `unknown value ${show(found)}. ${suggestOne(found, expected)}`,
  key: ({ found, expected }) => `unknown key ${show(found)}. ${suggestOne(found, expected)}`,
  format: ({ found, expected }) =>
    `${show(found)} cannot stand here. ${suggestLanguage(found, expected) ?? formatAdvice[`${expected}`]}`,
  range: ({ found, expected }) =>
    `${show(found)} cannot stand here. Write a whole number, ${expected} or more.`,
  missing: ({ path }) => `missing or empty. ${keyAdvice[`${path.at(-1)}`] ?? ''}`,
  taken: ({ found }) =>
    `${show(found)} is the id of another vendor, partner or purpose already, built in or listed here. Write another id.`,
  'vendor-name': ({ found }) => `${show(found)} means a vendor. Write another purpose.`,
  'no-target': ({ found, expected }) =>
    `unknown value ${show(found)}. ${suggestOne(found, expected)} A known host is right, too.`,
  unused: ({ found }) =>
    `"vendors" leaves ${show(found)} out, so nothing is held for this host. Add ${show(found)} to "vendors".`,
};

const types: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  integer: 'a number',
  boolean: 'true or false',
  array: 'a list: [ … ]',
  object: 'an object: { … }',
};

/** What has to be written, by the name of a format. */
const formatAdvice: Readonly<Record<string, string>> = {
  name: 'Write lower-case letters, digits and hyphens.',
  host: 'Write a host in lower case, without "https://" and path: "tag.ads.example", or ".ads.example" for all below it, too.',
  'own-host':
    'Write one whole host, or a path on it, without "https://", port and star: "trk.shop.example", "www.shop.example/metrics".',
  path: 'Write how the path begins, with its slash: "/pixel/".',
  'stored-name': 'Write two characters or more before any "*": "_shop_*".',
  link: 'Write the link as the shop lists it: "https://www.shop.example/terms", "/terms".',
  region: 'Write a country, or a part of one, by ISO 3166 in capitals: "JP", "US-CA".',
  language:
    'Write one of the languages that have words: "ja", "en", "zh-Hans", "zh-Hant", "ko", "ar".',
  'cookie-name':
    'Write three letters or more, and no signs but digits, hyphens and low lines: "kotowari".',
  'measurement-id': 'Write the id as Google gives it, in capitals: "G-ABC1234567".',
  endpoint:
    'Write a path of the shop, or a whole address: "/records", "https://www.shop.example/records".',
};

/** What has to be written under a key that is missing or empty. */
const keyAdvice: Readonly<Record<string, string>> = {
  id: formatAdvice.name ?? '',
  host: formatAdvice.host ?? '',
  path: formatAdvice.path ?? '',
  purposes: 'Write a list of names: ["advertising"], ["analytics"].',
  hold: 'Write the addresses to hold as a list: [{ "host": ".ads.example" }].',
  vendor: 'Write the id of the vendor that receives the data.',
  vendors: 'Write the ids of the vendors, or leave the key out to hold all that are built in.',
};

function suggestOne(found: unknown, names: Fault['expected']): string {
  return suggest(typeof found === 'string' ? found : '', toNames(names));
}

/** A country is written for its language more often than a letter is mistyped. */
function suggestLanguage(found: unknown, format: Fault['expected']): string | undefined {
  const meant = format === 'language' && countries[`${found}`.toLowerCase()];
  return meant ? `Did you mean "${meant}"?` : undefined;
}

const countries: Readonly<Record<string, string>> = {
  jp: 'ja',
  japanese: 'ja',
  cn: 'zh-Hans',
  tw: 'zh-Hant',
  kr: 'ko',
  us: 'en',
  gb: 'en',
  uk: 'en',
  english: 'en',
};
