import type { Disclosure, DisclosureText, KeptEntry, VendorRules } from '../src/types';

// MicroAd: UNIVERSE Ads, formerly MicroAd BLADE. Sources:
// - Tracker Radar: Cyb3rhq/tracker-radar@745375f (November 2024), duckduckgo/tracker-radar@05f17e6
// - DuckDuckGo's blocklist: duckduckgo/tracker-blocklists@1e45ebd, web/v6/extension-tds.json
// - Ghostery: ghostery/trackerdb@0448d4b
// - shops' snippets in public repositories
/** What the gate needs to know about MicroAd. */
export const rules = {
  id: 'microad',
  purposes: ['advertising'],
  // DuckDuckGo's blocklist blocks microad.jp entirely, Ghostery microad.net. The company's own site
  // is on microad.co.jp.
  hold: [{ host: ['.microad.jp', '.microad.net'] }],
  // The opt-out page that shops link to.
  never: [{ host: 'send.microad.jp', path: '/w3c/' }],
  // Tracker Radar. `mtcn` and `cookietest` are left out: they are erased right after a test whether
  // cookies work, and a shop might well use these names.
  cookies: ['universe_aid', '_unv_aid', '_unv_id'],
  // From td_<xx>_access.js. The page calls microadTd.<XX>.start() right after it. track.js, which a page of
  // UNIVERSE calls by microAdUniverseTracker.
  defines: ['microadTd', 'microAdUniverseTracker'],
} satisfies VendorRules;

/**
 * Globals of its base code that are nobody else's. Only `kotowari mark` reads them.
 * The base code of BLADE.
 */
export const globals: readonly string[] = [
  'microad_blade_jp',
  'blade_co_account_id',
  'blade_group_id',
];

/** Facts about MicroAd that are the same in every language. */
export const disclosure = {
  checkedOn: 'unknown',
  policyUrl: 'https://www.microad.co.jp/utility/privacy.php',
  optOutUrl: 'unknown',
  needsLogin: 'unknown',
  // After the button is pressed, ads are no longer based on behaviour (2012):
  // https://internet.watch.impress.co.jp/docs/news/519109.html
  stops: 'use',
} satisfies Disclosure;

/** Cookies and storage entries of MicroAd. */
// Lifetimes: Tracker Radar.
export const kept = [
  { name: 'universe_aid', life: '90 days', use: 'browser' },
  { name: '_unv_aid', life: '90 days', use: 'browser' },
  { name: '_unv_id', life: '60 minutes', use: 'browser' },
] satisfies readonly KeptEntry[];

/** The Japanese text about MicroAd. */
export const ja = {
  company: '株式会社マイクロアド',
  service: 'UNIVERSE Ads（旧 MicroAd BLADE）',
  // What tags collect: https://universe-entry.microad.co.jp/html/privacy_jp.html
  sent: [
    'ご覧になったページのアドレス（URL）と、その前に見ていたページのアドレス',
    'ご覧になった日時',
    'ブラウザーに保存される目印の番号（Cookie「universe_aid」「_unv_aid」「_unv_id」）',
    '広告のためにお使いの機器に付けられた番号（広告識別子）',
    'インターネットの接続元の番号（IPアドレス）',
    'お使いの機器やブラウザーの種類',
    '購入をしたことと、その内容',
  ],
  shopPurpose: '広告の効果を測るため、また当店の商品に関心のある方へ広告を表示するため',
  vendorPurpose: '広告を届け、その効果を測り、販売に役立つ分析をするため',
  optOutNote:
    'マイクロアドのページが今も使えるかどうかは、確認できていません。使えた場合も、止まるのはお客様の好みに合わせた広告で、広告そのものは出ます。確かに断るには、このサイトの設定で断ってください。',
} satisfies DisclosureText;

/** The English text about MicroAd. */
export const en = {
  company: 'MicroAd, Inc. (株式会社マイクロアド)',
  service: 'UNIVERSE Ads (formerly MicroAd BLADE)',
  sent: [
    'The address (URL) of the page you view and of the page before it',
    'The date and time of your visit',
    'A number kept in your browser to recognise it (the cookies “universe_aid”, “_unv_aid” and “_unv_id”)',
    'A number given to your device for advertising (advertising ID)',
    'Your IP address (the number of your internet connection)',
    'The kind of device and browser you use',
    'That you bought something, and what it was',
  ],
  shopPurpose: 'To measure how well ads work, and to show ads to people interested in this shop',
  vendorPurpose: 'To deliver ads, measure how well they work and analyse markets',
  optOutNote:
    'We could not confirm that MicroAd’s page still works. Where it does, it stops personalised ads, and you will still see ads. To be sure, refuse here on this site.',
} satisfies DisclosureText;
