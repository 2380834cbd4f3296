import type { Disclosure, DisclosureText, KeptEntry, VendorRules } from '../src/types';

// Google Ads: conversion tags, remarketing, Floodlight and publisher tags. Sources:
// - Tracker Radar: DuckDuckGo's measurements of November 2024, Cyb3rhq/tracker-radar@745375f
// - DuckDuckGo's blocklist: duckduckgo/tracker-blocklists@1e45ebd, web/v6/extension-tds.json
// - Disconnect: disconnectme/disconnect-tracking-protection@22c7d61, services.json
// - Open Cookie Database: jkwakman/Open-Cookie-Database@0ee5a17
// - td-js-sdk: treasure-data/td-js-sdk@fedc3f2
/** What the gate needs to know about Google Ads. */
export const rules = {
  id: 'google-ads',
  purposes: ['advertising'],
  hold: [
    // DuckDuckGo's blocklist blocks these entirely; Disconnect lists adservice.
    {
      host: [
        '.doubleclick.net',
        '.googleadservices.com',
        '.googlesyndication.com',
        '.googletagservices.com',
        'adservice.google.com',
      ],
    },
    // The loader is shared by several products: only ids of Analytics are not ours.
    { host: '.googletagmanager.com', path: '/gtag/', query: { id: ['!G-', '!UA-'] } },
    // Tracker Radar. `/a` and `/td` match the whole path: /amp.json is something else.
    { host: '.googletagmanager.com', path: ['/a$', '/td$', '/static/service_worker/'] },
    // Tracker Radar (/ccm/, with and without www) and DuckDuckGo's blocklist. A path is
    // needed: log-in, maps and reCAPTCHA are on the same hosts.
    {
      host: ['.google.com', '.google.co.jp'],
      path: ['/pagead/', '/ccm/', '/rmkt/collect', '/measurement/conversion', '/ads/ga-audiences'],
    },
  ],
  // Open Cookie Database; Tracker Radar (_gcl_au, __gads, __gpi, __eoi measured); td-js-sdk for _gcl_*.
  cookies: ['_gcl_*', '_gac_gb_*', 'FPGCLAW', 'FPGCLGB', '__gads', '__gpi', '__eoi'],
  storage: ['_gcl_ls'],
  queues: ['gtag'],
  // Its call to a conversion: the page goes on in the callback.
  answers: { queues: ['google_trackConversion'], keys: ['onload_callback'], standsIn: true },
  // conversion_async.js; and the snippet that loads Google's tags from the shop's own host.
  defines: ['google_trackConversion', 'google_tags_first_party'],
  signal: 'google',
} satisfies VendorRules;

/**
 * Globals of its base code that are nobody else's. Only `kotowari mark` reads them.
 * What conversion.js is told by, and the queues of ads on a publisher's pages.
 */
export const globals: readonly string[] = [
  'google_conversion_id',
  'google_conversion_language',
  'google_conversion_format',
  'google_conversion_color',
  'google_conversion_label',
  'google_conversion_value',
  'google_conversion_currency',
  'google_remarketing_only',
  'google_custom_params',
  'google_tag_params',
  'adsbygoogle',
  'googletag',
];

/** Facts about Google Ads that are the same in every language. */
export const disclosure = {
  checkedOn: 'unknown',
  policyUrl: 'https://policies.google.com/privacy?hl=ja',
  optOutUrl: 'https://myadcenter.google.com/',
  needsLogin: 'partly',
  // Ads continue, but are less personalised: https://support.google.com/ads/answer/2662856?hl=ja
  stops: 'use',
} satisfies Disclosure;

/** Cookies and storage entries of Google Ads. */
// Lifetimes: Tracker Radar (_gcl_au, __gads, __gpi, __eoi), the others from the Open Cookie Database.
export const kept = [
  { name: '_gcl_*', life: '90 days', use: 'click' },
  { name: '_gac_gb_*', life: '90 days', use: 'click' },
  { name: 'FPGCLAW', life: '90 days', use: 'click' },
  { name: 'FPGCLGB', life: '90 days', use: 'click' },
  { name: '__gads', life: '13 months', use: 'ads' },
  { name: '__gpi', life: '13 months', use: 'ads' },
  { name: '__eoi', life: '180 days', use: 'ads' },
  { name: '_gcl_ls', life: 'erased', use: 'click', isStored: true },
  { name: 'IDE', life: 'unknown', use: 'ads', host: 'doubleclick.net' },
  { name: 'test_cookie', life: 'unknown', use: 'trial', host: 'doubleclick.net' },
  { name: 'Conversion', life: '90 days', use: 'click', host: 'www.googleadservices.com' },
  { name: 'NID', life: 'unknown', use: 'ads', host: 'google.com' },
] satisfies readonly KeptEntry[];

/** The Japanese text about Google Ads. */
export const ja = {
  company: 'Google LLC',
  service: 'Google 広告',
  sent: [
    'ご覧になったページのアドレス（URL）と、その前に見ていたページのアドレス',
    'ご覧になった日時',
    'ブラウザーに保存される目印の番号（名前が「_gcl_」で始まるCookie）',
    '広告を押したときに付く番号（gclid）',
    'インターネットの接続元の番号（IPアドレス）',
    'お使いの機器やブラウザーの種類',
    'ご覧になった商品、カートの中身、購入の内容（金額、注文番号）',
  ],
  shopPurpose: '広告の効果を測るため、また当店の商品に関心のある方へ広告を表示するため',
  vendorPurpose: '広告を届け、その効果を測り、不正を防ぎ、サービスを改善するため',
  optOutNote:
    'Googleのページで、お客様の好みに合わせた広告を止められます。止めても、広告そのものは出ます。ログインしないで止めたときは、そのブラウザーだけに効きます。Cookieを消すと元に戻ります。',
} satisfies DisclosureText;

/** The English text about Google Ads. */
export const en = {
  company: 'Google LLC',
  service: 'Google Ads',
  sent: [
    'The address (URL) of the page you view and of the page before it',
    'The date and time of your visit',
    'A number kept in your browser to recognise it (cookies whose names begin with “_gcl_”)',
    'A number that is added when you click an ad (gclid)',
    'Your IP address (the number of your internet connection)',
    'The kind of device and browser you use',
    'The products you view, your cart and what you buy (amount, order number)',
  ],
  shopPurpose: 'To measure how well ads work, and to show ads to people interested in this shop',
  vendorPurpose:
    'To deliver ads, measure how well they work, prevent fraud and improve its services',
  optOutNote:
    'On Google’s page you can stop personalised ads. You will still see ads. If you stop them without logging in, it works only in that browser, and clearing cookies undoes it.',
} satisfies DisclosureText;
