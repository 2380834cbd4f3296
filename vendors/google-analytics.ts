import type { Disclosure, DisclosureText, KeptEntry, VendorRules } from '../src/types';

// Google Analytics 4 and its forerunners. Sources:
// - Tracker Radar: DuckDuckGo's measurements of November 2024, Cyb3rhq/tracker-radar@745375f
// - Open Cookie Database: jkwakman/Open-Cookie-Database@0ee5a17
// - c15t: c15t/c15t@cfcbbf8, packages/scripts/src/vendors/google-tag.ts
/** What the gate needs to know about Google Analytics. */
export const rules = {
  id: 'google-analytics',
  purposes: ['analytics'],
  hold: [
    // Tracker Radar: www, ssl and region1 exist today. The suffix covers new regions.
    { host: '.google-analytics.com' },
    // Tracker Radar: /g/collect on analytics.google.com and region1.analytics.google.com.
    { host: '.analytics.google.com', path: '/g/' },
    // The loader is shared by several products: only ids of Google Ads are not ours (c15t).
    { host: '.googletagmanager.com', path: '/gtag/', query: { id: ['!AW-', '!DC-'] } },
    // Hits that Google combines with its ad cookies, so google-ads lists them too.
    { host: 'stats.g.doubleclick.net' },
    { host: ['.google.com', '.google.co.jp'], path: '/ads/ga-audiences' },
  ],
  // Tracker Radar (lifetimes measured) and the Open Cookie Database. FPID and FPAU are left out,
  // because a server sets them as HttpOnly. FPLC is readable by scripts, so it can be erased:
  // https://www.simoahava.com/gtm-tips/cross-domain-tracking-server-side-fpid-cookie/
  cookies: [
    '_ga',
    '_ga_*',
    '_gid',
    '_gat*',
    '_dc_gtm_*',
    '_gali',
    '_gac_*',
    'AMP_TOKEN',
    '__utm*',
    'FPLC',
  ],
  // gtag is from gtag.js, the others from analytics.js and ga.js. dataLayer belongs to the Google signal.
  queues: ['gtag', 'ga', '_gaq'],
  // The snippet that loads Google's tags from the shop's own host.
  defines: ['google_tags_first_party'],
  // https://developers.google.com/tag-platform/gtagjs/reference/parameters and, for the older ones,
  // https://developers.google.com/analytics/devguides/collection/analyticsjs/field-reference#hitCallback
  answers: {
    queues: ['dataLayer', 'ga'],
    keys: ['event_callback', 'eventCallback', 'hitCallback'],
  },
  signal: 'google',
} satisfies VendorRules;

/** Globals of its base code that are nobody else's. Only `kotowari mark` reads them. */
export const globals: readonly string[] = ['GoogleAnalyticsObject'];

/** Facts about Google Analytics that are the same in every language. */
export const disclosure = {
  checkedOn: 'unknown',
  policyUrl: 'https://policies.google.com/privacy?hl=ja',
  optOutUrl: 'https://tools.google.com/dlpage/gaoptout?hl=ja',
  needsLogin: false,
  // "Users can also disable data collection with the add-on":
  // https://support.google.com/firebase/answer/9019185?hl=ja
  stops: 'sending',
} satisfies Disclosure;

/** Cookies and storage entries of Google Analytics. */
// Lifetimes: Tracker Radar (_ga, _gid, _gat, __utm*), the others from the Open Cookie Database.
export const kept = [
  { name: '_ga', life: '2 years', use: 'browser' },
  { name: '_ga_*', life: '2 years', use: 'visit' },
  { name: '_gid', life: '24 hours', use: 'browser' },
  { name: '_gat*', life: '60 seconds', use: 'pace' },
  { name: '_dc_gtm_*', life: '60 seconds', use: 'pace' },
  { name: '_gali', life: '30 seconds', use: 'visit' },
  { name: '_gac_*', life: '90 days', use: 'click' },
  { name: 'AMP_TOKEN', life: 'unknown', use: 'browser' },
  { name: '__utma', life: '2 years', use: 'browser' },
  { name: '__utmb', life: '30 minutes', use: 'visit' },
  { name: '__utmc', life: 'visit', use: 'visit' },
  { name: '__utmz', life: '6 months', use: 'origin' },
  { name: 'FPLC', life: '20 hours', use: 'browser' },
] satisfies readonly KeptEntry[];

/** The Japanese text about Google Analytics. */
export const ja = {
  company: 'Google LLC',
  service: 'Googleアナリティクス',
  sent: [
    'ご覧になったページのアドレス（URL）と、その前に見ていたページのアドレス',
    'ご覧になった日時',
    'ブラウザーに保存される目印の番号（Cookie「_gid」と、名前が「_ga」で始まるCookie）',
    'インターネットの接続元の番号（IPアドレス）',
    'お使いの機器やブラウザーの種類',
    '画面の大きさと、表示に使う言葉',
    'このサイトでの操作の内容（押したところ、購入したもの）',
  ],
  shopPurpose: 'サイトがどう使われているかを知り、使いやすく直すため',
  vendorPurpose: 'アクセス解析（サイトの使われ方の集計）を提供し、維持し、改善するため',
  optOutNote:
    'Googleが配っているアドオン（パソコンのブラウザーに追加する道具）を使います。追加すると、どのサイトからもGoogleアナリティクスへ情報が送られなくなります。追加したブラウザーだけに効きます。スマートフォンやタブレットでは使えません。',
} satisfies DisclosureText;

/** The English text about Google Analytics. */
export const en = {
  company: 'Google LLC',
  service: 'Google Analytics',
  sent: [
    'The address (URL) of the page you view and of the page before it',
    'The date and time of your visit',
    'A number kept in your browser to recognise it (the cookie “_gid” and cookies whose names begin with “_ga”)',
    'Your IP address (the number of your internet connection)',
    'The kind of device and browser you use',
    'Your screen size and language',
    'What you do on this site (what you click, what you buy)',
  ],
  shopPurpose: 'To learn how the site is used and make it easier to use',
  vendorPurpose: 'To provide, maintain and improve its service that counts how sites are used',
  optOutNote:
    'Google offers an add-on for browsers on computers. With it, no site sends information to Google Analytics from that browser. It works only in the browser where you add it, and not on phones or tablets.',
} satisfies DisclosureText;
