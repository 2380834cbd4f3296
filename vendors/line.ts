import type { Disclosure, DisclosureText, KeptEntry, VendorRules } from '../src/types';

// LINE's ads: LINE Tag, lytag.js and torimochi. Sources:
// - Tracker Radar: Cyb3rhq/tracker-radar@745375f (November 2024), duckduckgo/tracker-radar@05f17e6
// - official tag templates: yahoojp-marketing/gtm-template-tag-global-snippet@35e0417
// - td-js-sdk: treasure-data/td-js-sdk@fedc3f2
// - Ghostery: ghostery/trackerdb@0448d4b
// - shops' snippets in public repositories
/** What the gate needs to know about LINE's ads. */
export const rules = {
  id: 'line',
  purposes: ['advertising'],
  hold: [
    // lytag.js also serves Yahoo! JAPAN's ads, so `yahoo-ads` lists its host too. torimochi is
    // LINE's own analytics (Tracker Radar).
    { host: ['tr.line.me', 'tag.flvcdn.net', 'torimochi.line-apps.com'] },
    // The share button comes from the same host, under /r/web/social-plugin/.
    // The base code uses the second host on pages without TLS (public repositories).
    { host: ['d.line-scdn.net', 'd.line-cdn.net'], path: '/n/line_tag/' },
    { host: 'd.line-scdn.net', path: '/n/_4/torimochi' },
  ],
  // Tracker Radar: the first two also with a tag's id appended. _ly_* come from lytag.js.
  cookies: ['__lt__cid*', '__lt__sid*', '_trmc*', '_ly_su', '_ly_c', '_ly_r'],
  // lt.js uses localStorage (Tracker Radar). We assume that the keys have the cookies' names.
  storage: ['__lt__*', '_ly_su', '_ly_c', '_ly_r'],
  // Judging by its name, this marks an opt-out, so it is safer to keep it.
  keep: ['_trmcdisabled2'],
  queues: ['_lt', 'lytag'],
} satisfies VendorRules;

/**
 * Globals of its base code that are nobody else's. Only `kotowari mark` reads them.
 * LINE's install text and lytag's.
 */
export const globals: readonly string[] = ['_ltq', 'lyDataLayer'];

/** Facts about LINE's ads that are the same in every language. */
export const disclosure = {
  checkedOn: 'unknown',
  policyUrl: 'https://www.lycorp.co.jp/ja/company/privacypolicy/',
  optOutUrl: 'https://optout.tr.line.me/',
  needsLogin: false,
  // An industry opt-out stops targeted ads, not all ads (DDAI, http://www.ddai.info/optout).
  stops: 'use',
} satisfies Disclosure;

/** Cookies and storage entries of LINE's ads. */
// Lifetimes: Tracker Radar.
export const kept = [
  { name: '__lt__cid*', life: '2 years', use: 'browser' },
  { name: '__lt__sid*', life: '30 minutes', use: 'visit' },
  { name: '_trmc*', life: 'unknown', use: 'visit' },
  { name: '_ly_su', life: '12 months', use: 'browser' },
  { name: '_ly_c', life: 'unknown', use: 'click' },
  { name: '_ly_r', life: 'unknown', use: 'click' },
  { name: '__lt__*', life: 'unknown', use: 'browser', isStored: true },
  { name: '_ly_su', life: 'erased', use: 'browser', isStored: true },
  { name: '_ly_c', life: 'erased', use: 'click', isStored: true },
  { name: '_ly_r', life: 'erased', use: 'click', isStored: true },
  { name: '_ldbrbid', life: 'unknown', use: 'unknown', host: 'line.me' },
] satisfies readonly KeptEntry[];

/** The Japanese text about LINE's ads. */
export const ja = {
  // One company since October 2023: https://guide.line.me/privacy-policy_update/2023/ja/
  company: 'LINEヤフー株式会社',
  service: 'LINE広告、LINE公式アカウント',
  sent: [
    'ご覧になったページのアドレス（URL）と、その前に見ていたページのアドレス',
    'ご覧になった日時',
    'ブラウザーに保存される目印の番号（名前が「__lt__」で始まるCookie）',
    'インターネットの接続元の番号（IPアドレス）',
    'お使いの機器やブラウザーの種類',
    '会員登録をしたこと、購入をしたこと',
  ],
  shopPurpose:
    'LINEに載せた広告の効果を測るため、また当店の商品に関心のある方へ広告やお知らせを表示するため',
  vendorPurpose: '広告を届け、その効果を測り、サービスを改善するため',
  // The way in the app: https://guide.line.me/ja/update/0004.html
  optOutNote: [
    'LINEのページで、お客様の好みに合わせた広告を止められます。ログインは必要ありません。',
    '止めても、広告そのものは出ます。そのブラウザーだけに効きます。Cookieを消すと元に戻ります。',
    'LINEアプリの中の広告は、アプリの「ホーム」→「設定」→「プライバシー管理」→「広告の設定」で止めます。',
  ],
} satisfies DisclosureText;

/** The English text about LINE's ads. */
export const en = {
  company: 'LY Corporation (LINEヤフー株式会社)',
  service: 'LINE Ads, LINE Official Account',
  sent: [
    'The address (URL) of the page you view and of the page before it',
    'The date and time of your visit',
    'A number kept in your browser to recognise it (cookies whose names begin with “__lt__”)',
    'Your IP address (the number of your internet connection)',
    'The kind of device and browser you use',
    'That you signed up as a member, that you bought something',
  ],
  shopPurpose:
    'To measure how well ads on LINE work, and to send ads and news to people interested in this shop',
  vendorPurpose: 'To deliver ads, measure how well they work and improve its services',
  optOutNote: [
    'On LINE’s page you can stop personalised ads, without logging in.',
    'You will still see ads. It works only in that browser, and clearing cookies undoes it.',
    'For ads inside the LINE app, open Home, Settings, Privacy, Ad settings in the app.',
  ],
} satisfies DisclosureText;
