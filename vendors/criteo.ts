import type { Disclosure, DisclosureText, KeptEntry, VendorRules } from '../src/types';

// Criteo: the OneTag loader and what it calls. Sources:
// - Tracker Radar: DuckDuckGo's measurements of November 2024, Cyb3rhq/tracker-radar@745375f
// - DuckDuckGo's blocklist: duckduckgo/tracker-blocklists@1e45ebd, web/v6/extension-tds.json
// - Disconnect: disconnectme/disconnect-tracking-protection@22c7d61, services.json
// - rudder-sdk-js: rudderlabs/rudder-sdk-js@eecb517, analytics-js-integrations (Criteo)
// - cookie and storage names in public repositories
/** What the gate needs to know about Criteo. */
export const rules = {
  id: 'criteo',
  purposes: ['advertising'],
  // DuckDuckGo's blocklist blocks both domains entirely. x.bidswitch.net only matches cookies;
  // Disconnect lists it under Criteo.
  hold: [{ host: ['.criteo.com', '.criteo.net', 'x.bidswitch.net'] }],
  // Pages for people: the policy, and the ad settings to which ads link.
  never: [
    {
      host: [
        'www.criteo.com',
        'privacy.us.criteo.com',
        'privacy.eu.criteo.com',
        'privacy.as.criteo.com',
      ],
    },
  ],
  // Tracker Radar (cto_bundle measured); cto_lwid, cto_sid, cto_idcpy, cto_pub_test_tld in public
  // repositories, in localStorage as well.
  cookies: ['cto_*'],
  storage: ['cto_*'],
  // Criteo's own opt-out cookie, which lasts about five years.
  keep: ['cto_optout'],
  queues: ['criteo_q'],
} satisfies VendorRules;

/** Facts about Criteo that are the same in every language. */
export const disclosure = {
  checkedOn: 'unknown',
  policyUrl: 'https://www.criteo.com/jp/privacy/',
  optOutUrl: 'https://www.criteo.com/jp/privacy/disable-criteo-services-on-internet-browsers/',
  needsLogin: false,
  // An industry opt-out stops targeted ads, not all ads (DDAI, http://www.ddai.info/optout).
  stops: 'use',
} satisfies Disclosure;

/** Cookies and storage entries of Criteo. */
// Lifetimes: Tracker Radar (cto_bundle), public repositories (the older names).
export const kept = [
  { name: 'cto_bundle', life: '13 months', use: 'browser' },
  { name: 'cto_lwid', life: '13 months', use: 'browser' },
  { name: 'cto_sid', life: '13 months', use: 'browser' },
  { name: 'cto_idcpy', life: '13 months', use: 'browser' },
  { name: 'cto_*', life: 'erased', use: 'browser', isStored: true },
  { name: 'cto_optout', life: 'unknown', use: 'refusal' },
  { name: 'optout', life: 'unknown', use: 'refusal', host: 'criteo.com' },
] satisfies readonly KeptEntry[];

/** The Japanese text about Criteo. */
export const ja = {
  company: 'CRITEO株式会社（本社はフランスのCriteo S.A.）',
  service: 'Criteo',
  sent: [
    'ご覧になったページのアドレス（URL）と、その前に見ていたページのアドレス',
    'ご覧になった日時',
    'ブラウザーに保存される目印の番号（Cookie「cto_bundle」と、同じ名前の保存データ）',
    'インターネットの接続元の番号（IPアドレス）',
    'お使いの機器やブラウザーの種類',
    'ご覧になった商品、カートの中身、購入の内容（商品の番号、価格、注文番号）',
    '元の文字がわからない形に変えたメールアドレス（当店が設定している場合だけ）',
  ],
  shopPurpose: '見ていただいた商品に合わせた広告を、ほかのサイトで表示するため',
  vendorPurpose: '広告を届け、その効果を測り、広告を届ける技術を改善するため',
  optOutNote:
    'Criteoのページで、お客様の好みに合わせた広告を止められます。ログインは必要ありません。止めても、広告そのものは出ます。そのブラウザーだけに効きます。Cookieを消すと元に戻ります。',
} satisfies DisclosureText;

/** The English text about Criteo. */
export const en = {
  company: 'CRITEO K.K. (head office: Criteo S.A., France)',
  service: 'Criteo',
  sent: [
    'The address (URL) of the page you view and of the page before it',
    'The date and time of your visit',
    'A number kept in your browser to recognise it (the cookie “cto_bundle” and stored data of the same name)',
    'Your IP address (the number of your internet connection)',
    'The kind of device and browser you use',
    'The products you view, your cart and what you buy (product number, price, order number)',
    'Your email address, scrambled so that nobody can read it (only if this shop has set it so)',
  ],
  shopPurpose: 'To show you, on other sites, ads that fit the products you viewed',
  vendorPurpose: 'To deliver ads, measure how well they work and improve the way ads are delivered',
  optOutNote:
    'On Criteo’s page you can stop personalised ads, without logging in. You will still see ads. It works only in that browser, and clearing cookies undoes it.',
} satisfies DisclosureText;
