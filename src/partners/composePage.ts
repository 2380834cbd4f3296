import type { Mode, ShopFacts } from '../types';
import { composeKept, type OwnStorage } from './composeKept';
import type { Kept } from './listKept';
import type { Partner } from './listPartners';
import { type Node, node } from './node';
import type { PageWords } from './words.ja';

/** The parts of a terms page; each can be left out. */
export const parts = [
  'cookies',
  'logs',
  'features',
  'links',
  'advertising',
  'assurances',
  'table',
] as const;
export type Part = (typeof parts)[number];

/** What a terms page is made from. */
export interface PageSource {
  readonly partners: readonly Partner[];
  readonly kept: readonly Kept[];
  readonly shop: ShopFacts;
  readonly storage: OwnStorage;
  /** Left out where it goes by region, or where a vendor's file loads before the choice. */
  readonly mode: Mode | undefined;
}

/**
 * The section of a terms page, in the order in which the shop's own page has it. `features` is a part
 * of `logs`, and both tell of Google Analytics only where the site uses it.
 *
 * @param table the table of partners, in the form that is wanted
 * @param level of the headings: 2
 */
export function composePage(
  source: PageSource,
  words: PageWords,
  wanted: readonly Part[],
  table: Node,
  level = 2,
): Node[] {
  const has = (part: Part) => wanted.includes(part);
  const heading = (text: string) => node(`h${level}`, {}, text);
  return [
    ...(has('cookies') ? [heading(words.section.cookies), ...cookies(source, words)] : []),
    ...(has('logs') ? [heading(words.section.logs), ...logs(source, words, has('features'))] : []),
    ...(has('links') ? [heading(words.section.links), text(words.section.linksWhat)] : []),
    ...(has('advertising')
      ? [heading(words.section.advertising), ...advertising(source, words)]
      : []),
    ...(has('table') ? [table] : []),
    ...(has('assurances') ? [heading(words.section.assurances), ...assurances(words)] : []),
    ...contact(source.shop, words, wanted),
  ];
}

function text(content: string): Node {
  return node('p', {}, content);
}

function cookies({ kept, partners, storage }: PageSource, words: PageWords): Node[] {
  const t = words.section;
  const nameOf = (vendor: string) => {
    const { name = vendor, about } = partners.find((each) => each.vendor === vendor) ?? {};
    return about?.service ?? name;
  };
  const theirs = kept.some(({ entries }) => entries.some(({ host }) => host));
  return [
    ...[t.cookiesWhat, t.cookiesNeeded, t.cookiesRefuse].map(text),
    ...(kept.length > 0 ? [text(t.cookiesTold)] : []),
    ...(theirs ? [text(t.cookiesTheirs)] : []),
    composeKept(kept, nameOf, storage, words),
  ];
}

function logs({ partners, shop }: PageSource, words: PageWords, withFeatures: boolean): Node[] {
  const t = words.section;
  const analytics = partners.find(({ vendor }) => vendor === 'google-analytics');
  const retention = shop.retention
    ? [t.logsKept.replace('{retention}', () => shop.retention ?? '')]
    : [];
  const told = [t.logsWhat, t.logsWhy, ...retention].map(text);
  if (!analytics) return told;
  const { optOutUrl } = analytics.about;
  const link = optOutUrl && optOutUrl !== 'unknown' ? optOutUrl : analytics.url;
  return [
    ...told,
    text(t.analyticsWhat),
    ...(withFeatures
      ? [
          text(t.analyticsFeatures),
          node('ul', {}, ...t.features.map((item) => node('li', {}, item))),
        ]
      : []),
    text(t.analyticsStop),
    node(
      'ul',
      {},
      node('li', {}, t.analyticsHere),
      node(
        'li',
        {},
        t.analyticsThere,
        !!link &&
          node(
            'a',
            { href: link, target: '_blank', rel: 'noopener' },
            `${words.table.optOutLink}${words.table.newPage}`,
          ),
      ),
    ),
  ];
}

function advertising({ mode }: PageSource, { section: t }: PageWords): Node[] {
  const until = { 'opt-in': t.advertisingOptIn, 'opt-out': t.advertisingOptOut };
  return [
    t.advertisingWhat,
    t.advertisingHow,
    ...(mode ? [until[mode]] : []),
    t.advertisingStop,
    t.advertisingAfter,
    t.advertisingAgain,
  ].map(text);
}

function assurances({ section: t }: PageWords): Node[] {
  return [t.noIdentity, t.ownUse].map(text);
}

/** The way to the settings, as a link that the gate knows, and whom to ask. */
function contact(shop: ShopFacts, { section: t }: PageWords, wanted: readonly Part[]): Node[] {
  if (wanted.every((part) => part === 'table')) return [];
  const who = [shop.name, shop.contact].filter(Boolean).join(' ');
  return [
    node('p', {}, node('a', { href: '#kotowari' }, t.wayBack)),
    ...(who ? [text(t.contact.replace('{who}', () => who))] : []),
  ];
}
