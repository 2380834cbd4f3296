import type { Disclosure, DisclosureText, KeptEntry, VendorRules } from '../src/types';

// SmartNews Ads: the SmartNews Pixel. Sources:
// - Tracker Radar: duckduckgo/tracker-radar@05f17e6, domains/US
// - shops' snippets in public repositories
/** What the gate needs to know about SmartNews Ads. */
export const rules = {
  id: 'smartnews',
  purposes: ['advertising'],
  // Tracker Radar: cdn, i, i6; public repositories: api, a6, log.
  hold: [{ host: '.smartnews-ads.com' }],
  // The opt-out and information site.
  never: [{ host: ['www.smartnews-ads.com', 'smartnews-ads.com'] }],
  // Tracker Radar (snexid measured); snexid_r in public repositories.
  cookies: ['snexid', 'snexid_r'],
  // pixel.js uses localStorage (Tracker Radar); we assume that the key has the cookie's name.
  storage: ['snexid*'],
  queues: ['SmartnewsAds.p'],
} satisfies VendorRules;

/** Facts about SmartNews Ads that are the same in every language. */
export const disclosure = {
  checkedOn: 'unknown',
  // The policy for what SmartNews Ads collects through pixels on other sites.
  policyUrl: 'https://ads.smartnews.com/bm/public/data-policy/v6.0/index.html',
  optOutUrl: 'https://www.smartnews-ads.com/optout/',
  needsLogin: false,
  // The page has a button that turns targeted ads off; ids of phones have to be turned off on the phone.
  stops: 'use',
} satisfies Disclosure;

/** Cookies and storage entries of SmartNews Ads. */
// Lifetime: Tracker Radar.
export const kept = [
  { name: 'snexid', life: '2 years', use: 'browser' },
  { name: 'snexid_r', life: 'unknown', use: 'browser' },
  { name: 'snexid*', life: 'unknown', use: 'browser', isStored: true },
] satisfies readonly KeptEntry[];

/** The Japanese text about SmartNews Ads. */
export const ja = {
  company: 'スマートニュース株式会社',
  service: 'SmartNews Ads（スマートニュースの広告）',
  sent: [
    'ご覧になったページのアドレス（URL）と、その前に見ていたページのアドレス',
    'ご覧になった日時',
    'ブラウザーに保存される目印の番号（Cookie「snexid」）',
    'インターネットの接続元の番号（IPアドレス）',
    'お使いの機器やブラウザーの種類',
    '購入をしたことと、その内容',
  ],
  shopPurpose:
    'SmartNewsに載せた広告の効果を測るため、また当店の商品に関心のある方へ広告を表示するため',
  vendorPurpose: '広告を届け、その効果を測るため',
  optOutNote: [
    'スマートニュースのページの「無効化」ボタンで、お客様の好みに合わせた広告を止められます。ログインは必要ありません。',
    '止めても、広告そのものは出ます。そのブラウザーだけに効きます。Cookieを消すと元に戻ります。',
    'アプリの広告は、iPhoneやAndroidの設定で別に止めます。',
  ],
} satisfies DisclosureText;

/** The English text about SmartNews Ads. */
export const en = {
  company: 'SmartNews, Inc. (スマートニュース株式会社)',
  service: 'SmartNews Ads',
  sent: [
    'The address (URL) of the page you view and of the page before it',
    'The date and time of your visit',
    'A number kept in your browser to recognise it (the cookie “snexid”)',
    'Your IP address (the number of your internet connection)',
    'The kind of device and browser you use',
    'That you bought something, and what it was',
  ],
  shopPurpose:
    'To measure how well ads on SmartNews work, and to show ads to people interested in this shop',
  vendorPurpose: 'To deliver ads and measure how well they work',
  optOutNote: [
    'A button on SmartNews’s page stops personalised ads, without logging in.',
    'You will still see ads. It works only in that browser, and clearing cookies undoes it.',
    'For ads in apps, use the settings of your iPhone or Android phone.',
  ],
} satisfies DisclosureText;
