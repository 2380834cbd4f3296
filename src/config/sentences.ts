import { explainJson } from './explainJson';
import type { Fault, FaultCode } from './fault';
import { suggest } from './suggest';

/** What is said of a fault, by its code: what is wrong, and what to write instead. */
export const sentences: Readonly<Record<FaultCode, (fault: Fault) => string>> = {
  type: ({ found, expected }) => `expected ${types[`${expected}`]}, but found ${show(found)}.`,
  value: ({ found, expected }) => `unknown value ${show(found)}. ${suggestOne(found, expected)}`,
  key: ({ found, expected }) => `unknown key ${show(found)}. ${suggestOne(found, expected)}`,
  format: ({ found, expected }) =>
    `${show(found)} cannot stand here. ${suggestLanguage(found, expected) ?? formatAdvice[`${expected}`]}`,
  range: ({ found, expected }) =>
    `${show(found)} cannot stand here. Write a whole number, ${expected} or more.`,
  missing: ({ path }) => `missing or empty. ${keyAdvice[`${path.at(-1)}`] ?? ''}`,
  taken: ({ found }) => `${show(found)} means something already. Write another id.`,
  'vendor-name': ({ found }) => `${show(found)} means a vendor. Write another purpose.`,
  'no-target': ({ found, expected }) =>
    `unknown value ${show(found)}. ${suggestOne(found, expected)} A known host is right, too.`,
  unused: ({ found }) =>
    `"vendors" leaves ${show(found)} out, so nothing is held for this host. Add ${show(found)} to "vendors".`,
  json: ({ found }) => explainJson(`${found}`),
  'block-type': ({ found }) =>
    `the script has ${found === null ? 'no type' : `type=${show(found)}`}. Write <script type="application/json" id="kotowari-config">.`,
  'block-late': () =>
    'the block stands after kotowari.js and was not read. Put it before the tag of kotowari.js.',
  'block-twice': () => 'there are two blocks, and only the first was read. Leave one of them.',
  'block-id': () => 'the id is misspelt, and the block was not read. Write id="kotowari-config".',
  attribute: ({ found, expected }) =>
    `kotowari.js has no such attribute. ${suggestAttribute(found, expected)} Everything else stands in the block #kotowari-config.`,
  'built-in': () =>
    'the configuration stands in this kotowari.js, and nothing here can change it. Write this into kotowari.json, and run "kotowari build" again.',
  separator: ({ found }) =>
    `the ids are separated by spaces, without commas. Write data-vendors="${`${found}`
      .split(/[\s,]+/)
      .filter(Boolean)
      .join(' ')}".`,
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

function show(found: unknown): string {
  try {
    return JSON.stringify(found) ?? String(found);
  } catch {
    return String(found);
  }
}

function suggestOne(found: unknown, names: Fault['expected']): string {
  return suggest(typeof found === 'string' ? found : '', toNames(names));
}

/** All of them begin alike, which makes none of them near. */
function suggestAttribute(found: unknown, names: Fault['expected']): string {
  const bare = toNames(names).map((name) => name.replace('data-', ''));
  return suggest(`${found}`.replace('data-', ''), bare).replaceAll(/"(.+?)"/g, '"data-$1"');
}

function toNames(names: Fault['expected']): string[] {
  const all = Array.isArray(names) ? (names as unknown[]) : [];
  return [...new Set(all.filter((name) => typeof name === 'string'))];
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
