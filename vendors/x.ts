import type { Disclosure, DisclosureText, KeptEntry, VendorRules } from '../src/types';

// The X (Twitter) pixel. Sources:
// - Tracker Radar: DuckDuckGo's measurements of November 2024, Cyb3rhq/tracker-radar@745375f
// - Ghostery: ghostery/trackerdb@0448d4b
// - c15t: c15t/c15t@cfcbbf8, packages/scripts/src/vendors/x-pixel.ts
// - td-js-sdk: treasure-data/td-js-sdk@fedc3f2
// - snippets and cookie inventories in public repositories
/** What the gate needs to know about the X pixel. */
export const rules = {
  id: 'x',
  purposes: ['advertising'],
  hold: [
    // Tracker Radar; analytics.x.com from public repositories.
    {
      host: [
        'static.ads-twitter.com',
        'analytics.twitter.com',
        'analytics.x.com',
        'ads-api.twitter.com',
      ],
    },
    // Tracker Radar. All other paths of t.co are short links.
    { host: 't.co', path: ['/i/adsct', '/1/i/adsct'] },
    // Ghostery. widgets.js in the same place shows posts.
    { host: 'platform.twitter.com', path: '/oct.js' },
  ],
  // td-js-sdk; a published cookie inventory.
  cookies: ['_twpid', '_twsid', '_twclid'],
  queues: ['twq'],
  // For twttr.conversion.trackPid of oct.js. widgets.js, which is never held, creates a twttr too.
  defines: ['twttr.conversion'],
} satisfies VendorRules;

/** Facts about the X pixel that are the same in every language. */
export const disclosure = {
  checkedOn: 'unknown',
  policyUrl: 'https://x.com/ja/privacy',
  optOutUrl: 'https://help.x.com/ja/safety-and-security/privacy-controls-for-tailored-ads',
  // The page needs no log-in; the setting of an account does.
  needsLogin: 'partly',
  // The page is about personalised ads, not about all ads or about what sites send.
  stops: 'use',
} satisfies Disclosure;

/** Cookies and storage entries of the X pixel. */
// Lifetimes: one published cookie inventory (_twpid); the others are not known.
export const kept = [
  { name: '_twpid', life: '13 months', use: 'browser' },
  { name: '_twsid', life: 'unknown', use: 'visit' },
  { name: '_twclid', life: 'unknown', use: 'click' },
  { name: 'muc_ads', life: 'unknown', use: 'ads', host: 't.co' },
] satisfies readonly KeptEntry[];

/** The Japanese text about the X pixel. */
export const ja = {
  company: 'X Corp.（旧 Twitter, Inc.）',
  service: 'X（旧Twitter）の広告',
  sent: [
    'ご覧になったページのアドレス（URL）と、その前に見ていたページのアドレス',
    'ご覧になった日時',
    'ブラウザーに保存される目印の番号（Cookie「_twpid」「_twsid」）',
    '広告を押したときに付く番号（twclid）',
    'インターネットの接続元の番号（IPアドレス）',
    'お使いの機器やブラウザーの種類',
    '画面の大きさ、表示に使う言葉、時刻の設定',
    '購入をしたことと、その内容',
  ],
  shopPurpose: 'Xに載せた広告の効果を測るため、また当店の商品に関心のある方へ広告を表示するため',
  vendorPurpose: '広告を届け、その効果を測り、サービスを改善するため',
  optOutNote:
    'Xの説明ページが開きます。Xの会員の方は、ログインして設定を変えると、お客様の好みに合わせた広告を止められます。止めても、広告そのものは出ます。',
} satisfies DisclosureText;

/** The English text about the X pixel. */
export const en = {
  company: 'X Corp. (formerly Twitter, Inc.)',
  service: 'Ads on X (formerly Twitter)',
  sent: [
    'The address (URL) of the page you view and of the page before it',
    'The date and time of your visit',
    'A number kept in your browser to recognise it (the cookies “_twpid” and “_twsid”)',
    'A number that is added when you click an ad (twclid)',
    'Your IP address (the number of your internet connection)',
    'The kind of device and browser you use',
    'Your screen size, language and time zone',
    'That you bought something, and what it was',
  ],
  shopPurpose:
    'To measure how well ads on X work, and to show ads to people interested in this shop',
  vendorPurpose: 'To deliver ads, measure how well they work and improve its services',
  optOutNote:
    'A page of X opens that explains the settings. You can read it without logging in. Members of X can log in and stop personalised ads. You will still see ads.',
} satisfies DisclosureText;
