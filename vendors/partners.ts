import type { ListedPartner } from '../src/types';

/**
 * The rows of the shop's list: names, order and links exactly as its published terms page has them,
 * old names and plain http included. What each company is called today is the disclosure's to say.
 */
export const listedPartners: readonly ListedPartner[] = [
  {
    row: 1,
    id: 'google',
    vendor: 'google-ads',
    name: 'Google',
    url: 'https://www.google.com/settings/u/0/ads?hl=ja',
  },
  {
    row: 2,
    id: 'yahoo-japan',
    vendor: 'yahoo-ads',
    name: 'Yahoo!Japan',
    url: 'http://btoptout.yahoo.co.jp/optout/preferences.html',
    httpsUrl: 'https://btoptout.yahoo.co.jp/optout/preferences.html',
  },
  {
    row: 3,
    id: 'criteo',
    vendor: 'criteo',
    name: 'Criteo株式会社',
    url: 'https://www.criteo.com/privacy/',
  },
  {
    row: 4,
    id: 'google-llc',
    vendor: 'google-ads',
    name: 'Google LLC',
    url: 'https://policies.google.com/technologies/ads',
  },
  {
    row: 5,
    id: 'line',
    vendor: 'line',
    name: 'LINE株式会社',
    url: 'https://line.me/ja/terms/policy/',
  },
  {
    row: 6,
    id: 'meta',
    vendor: 'meta',
    name: 'Meta Platforms, Inc.',
    url: 'https://www.facebook.com/privacy/policies/cookies/?entry_point=cookie_policy_redirect&entry=0',
  },
  {
    row: 7,
    id: 'microsoft',
    vendor: 'microsoft',
    name: 'Microsoft',
    url: 'https://privacy.microsoft.com/ja-jp/privacystatement',
  },
  {
    row: 8,
    id: 'x',
    vendor: 'x',
    name: 'Twitter, Inc.',
    url: 'https://help.twitter.com/ja/rules-and-policies/twitter-cookies',
  },
  {
    row: 9,
    id: 'smartnews',
    vendor: 'smartnews',
    name: 'スマートニュース株式会社',
    url: 'http://www.smartnews-ads.com/optout/',
    httpsUrl: 'https://www.smartnews-ads.com/optout/',
  },
  {
    row: 10,
    id: 'microad',
    vendor: 'microad',
    name: '株式会社マイクロアド',
    url: 'http://send.microad.jp/w3c/index.html',
    httpsUrl: 'https://send.microad.jp/w3c/index.html',
  },
  {
    row: 11,
    id: 'yahoo',
    vendor: 'yahoo-ads',
    name: 'ヤフー株式会社',
    url: 'https://btoptout.yahoo.co.jp/optout/index.html',
  },
];

/** Google Analytics as the same page lists it: in a section of its own, so it has no row number. */
export const analyticsRow: Omit<ListedPartner, 'row'> = {
  id: 'google-analytics',
  vendor: 'google-analytics',
  name: 'Googleアナリティクス',
  url: 'https://support.google.com/analytics/answer/181881?hl=ja',
};
