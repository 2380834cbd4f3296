import type { ListedPartner } from '../src/types';
import { builtInRows } from './rows';

type Listed = Pick<ListedPartner, 'name' | 'url' | 'httpsUrl'>;

/**
 * The names and links exactly as on the shop's published terms page, including old names and plain http.
 * Today's names of the companies are in the disclosures.
 */
const listed: Readonly<Record<keyof typeof builtInRows, Listed>> = {
  google: {
    name: 'Google',
    url: 'https://www.google.com/settings/u/0/ads?hl=ja',
  },
  'yahoo-japan': {
    name: 'Yahoo!Japan',
    url: 'http://btoptout.yahoo.co.jp/optout/preferences.html',
    httpsUrl: 'https://btoptout.yahoo.co.jp/optout/preferences.html',
  },
  criteo: {
    name: 'Criteo株式会社',
    url: 'https://www.criteo.com/privacy/',
  },
  'google-llc': {
    name: 'Google LLC',
    url: 'https://policies.google.com/technologies/ads',
  },
  line: {
    name: 'LINE株式会社',
    url: 'https://line.me/ja/terms/policy/',
  },
  meta: {
    name: 'Meta Platforms, Inc.',
    url: 'https://www.facebook.com/privacy/policies/cookies/?entry_point=cookie_policy_redirect&entry=0',
  },
  microsoft: {
    name: 'Microsoft',
    url: 'https://privacy.microsoft.com/ja-jp/privacystatement',
  },
  x: {
    name: 'Twitter, Inc.',
    url: 'https://help.twitter.com/ja/rules-and-policies/twitter-cookies',
  },
  smartnews: {
    name: 'スマートニュース株式会社',
    url: 'http://www.smartnews-ads.com/optout/',
    httpsUrl: 'https://www.smartnews-ads.com/optout/',
  },
  microad: {
    name: '株式会社マイクロアド',
    url: 'http://send.microad.jp/w3c/index.html',
    httpsUrl: 'https://send.microad.jp/w3c/index.html',
  },
  yahoo: {
    name: 'ヤフー株式会社',
    url: 'https://btoptout.yahoo.co.jp/optout/index.html',
  },
};

/** The rows of the shop's list, in its order. */
export const listedPartners: readonly ListedPartner[] = Object.entries(builtInRows).map(
  ([id, vendor], index) => ({
    row: index + 1,
    id,
    vendor,
    ...listed[id as keyof typeof builtInRows],
  }),
);

/** Google Analytics as on the same page, which lists it in a separate section, so it has no row number. */
export const analyticsRow: Omit<ListedPartner, 'row'> = {
  id: 'google-analytics',
  vendor: 'google-analytics',
  name: 'Googleアナリティクス',
  url: 'https://support.google.com/analytics/answer/181881?hl=ja',
};
