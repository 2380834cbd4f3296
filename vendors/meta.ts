import type { Disclosure, DisclosureText, KeptEntry, VendorRules } from '../src/types';

// The Meta Pixel (Facebook, Instagram). Sources:
// - Tracker Radar: DuckDuckGo's measurements of November 2024, Cyb3rhq/tracker-radar@745375f
// - DuckDuckGo's blocklist: duckduckgo/tracker-blocklists@1e45ebd, web/v6/extension-tds.json
// - c15t: c15t/c15t@cfcbbf8, packages/scripts/src/vendors/meta-pixel.ts
// - td-js-sdk: treasure-data/td-js-sdk@fedc3f2
// - storage names in public repositories
/** What the gate needs to know about the Meta Pixel. */
export const rules = {
  id: 'meta',
  purposes: ['advertising'],
  hold: [
    // DuckDuckGo's blocklist. The first segment is a language (/ja_JP/). sdk.js and all.js next
    // to them are for log-in and share buttons, and are not held.
    { host: 'connect.facebook.net', path: ['/*/fbevents.js', '/*/fbds.js', '/signals/'] },
    // Tracker Radar (/tr, /tr/, /fr/b.php). The rest of the host is Facebook itself.
    { host: '.facebook.com', path: ['/tr$', '/tr/', '/fr/b.php', '/privacy_sandbox/'] },
  ],
  // After `consent revoke` it requests nothing else (tried with v2.9.170).
  early: [{ host: 'connect.facebook.net', path: '/*/fbevents.js' }],
  // Tracker Radar; td-js-sdk.
  cookies: ['_fbp', '_fbc'],
  storage: ['lastExternalReferrer*'],
  queues: ['fbq', '_fbq'],
  signal: 'meta',
} satisfies VendorRules;

/** Facts about the Meta Pixel that are the same in every language. */
export const disclosure = {
  checkedOn: 'unknown',
  policyUrl: 'https://www.facebook.com/privacy/policy',
  optOutUrl: 'https://accountscenter.facebook.com/ad_preferences',
  needsLogin: true,
  // The setting controls which information ads may use. Ads cannot be hidden entirely:
  // https://www.facebook.com/help/247395082112892
  stops: 'use',
} satisfies Disclosure;

/** Cookies and storage entries of the Meta Pixel. */
// Lifetimes: Tracker Radar (_fbp), the Open Cookie Database (facebook.com). For _fbc sources differ.
export const kept = [
  { name: '_fbp', life: '90 days', use: 'browser' },
  { name: '_fbc', life: 'unknown', use: 'click' },
  { name: 'lastExternalReferrer*', life: 'erased', use: 'origin', isStored: true },
  { name: 'fr', life: '90 days', use: 'ads', host: 'facebook.com' },
  { name: 'datr', life: '2 years', use: 'browser', host: 'facebook.com' },
  { name: 'sb', life: '2 years', use: 'browser', host: 'facebook.com' },
] satisfies readonly KeptEntry[];

/** The Japanese text about the Meta Pixel. */
export const ja = {
  company: 'Meta Platforms, Inc.',
  service: 'Facebook・Instagramの広告',
  sent: [
    'ご覧になったページのアドレス（URL）と、その前に見ていたページのアドレス',
    'ご覧になった日時',
    'ブラウザーに保存される目印の番号（Cookie「_fbp」「_fbc」）',
    'インターネットの接続元の番号（IPアドレス）',
    'お使いの機器やブラウザーの種類',
    'ご覧になった商品、カートの中身、購入の内容（商品、金額）',
    '元の文字がわからない形に変えたメールアドレスと電話番号（当店が設定している場合だけ）',
  ],
  shopPurpose:
    'Facebook・Instagramに載せた広告の効果を測るため。また、当店の商品に関心のある方へ広告を表示するため',
  vendorPurpose: '広告を届けて効果を測り、Meta社の製品を提供し、改善し、安全に保つため',
  optOutNote:
    'Metaのページで広告の設定を変えられるのは、FacebookかInstagramの会員だけです。ログインが必要です。変えても、広告そのものは出ます。会員でない方は、このサイトの設定で止めてください。',
} satisfies DisclosureText;

/** The English text about the Meta Pixel. */
export const en = {
  company: 'Meta Platforms, Inc.',
  service: 'Ads on Facebook and Instagram',
  sent: [
    'The address (URL) of the page you view and of the page before it',
    'The date and time of your visit',
    'A number kept in your browser to recognise it (the cookies “_fbp” and “_fbc”)',
    'Your IP address (the number of your internet connection)',
    'The kind of device and browser you use',
    'The products you view, your cart and what you buy (products, amount)',
    'Your email address and phone number, scrambled so that nobody can read them (only if this shop has set it so)',
  ],
  shopPurpose:
    'To measure how well ads on Facebook and Instagram work, and to show ads to people interested in this shop',
  vendorPurpose:
    'To deliver ads, measure how well they work, and provide, improve and secure Meta’s products',
  optOutNote:
    'Meta’s page lets you change your ad settings only after you log in to Facebook or Instagram. You will still see ads. If you are not a member, refusing here on this site is the only way to stop it.',
} satisfies DisclosureText;
