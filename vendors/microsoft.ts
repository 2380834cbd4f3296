import type { Disclosure, DisclosureText, KeptEntry, VendorRules } from '../src/types';

// Microsoft Advertising (UET) and Microsoft Clarity. Sources:
// - Tracker Radar: DuckDuckGo's measurements of November 2024, Cyb3rhq/tracker-radar@745375f
// - DuckDuckGo's blocklist: duckduckgo/tracker-blocklists@1e45ebd, web/v6/extension-tds.json
// - Ghostery: ghostery/trackerdb@0448d4b, bing_ads.eno
// - c15t: c15t/c15t@cfcbbf8, packages/scripts/src/vendors
// - Open Cookie Database: jkwakman/Open-Cookie-Database@0ee5a17
// - tarteaucitron: AmauriC/tarteaucitron.js@76151fa
// - storage names in public repositories
/** What the gate needs to know about Microsoft Advertising and Clarity. */
export const rules = {
  id: 'microsoft',
  // Clarity is analytics, but shares its ids with the ads (c.bing.com), so one consent covers both.
  purposes: ['advertising'],
  hold: [
    // Tracker Radar; bat.r.msn.com from Ghostery. bing.com itself also serves maps.
    { host: ['bat.bing.com', 'bat.bing.net', 'c.bing.com', 'bat.r.msn.com'] },
    { host: '.clarity.ms' },
    // Ghostery: the old adCenter tag.
    { host: 'flex.msn.com', path: '/mstag/' },
  ],
  // Tracker Radar (_uetsid, _uetvid, _clck, _clsk measured); tarteaucitron (_uetmsclkid).
  cookies: ['_uet*', '_clck', '_clsk'],
  storage: ['_uet*', '_cltk'],
  // `defines` does not list UET itself, because the base code creates it in an onload.
  queues: ['uetq', 'clarity'],
  signal: 'microsoft',
  clarity: { host: '.clarity.ms', names: ['_clck', '_clsk', '_cltk'] },
} satisfies VendorRules;

/**
 * Globals of its base code that are nobody else's. Only `kotowari mark` reads them.
 * The UET install text makes one once bat.js has come.
 */
export const globals: readonly string[] = ['UET'];

/** Facts about Microsoft Advertising and Clarity that are the same in every language. */
export const disclosure = {
  checkedOn: 'unknown',
  policyUrl: 'https://privacy.microsoft.com/ja-jp/privacystatement',
  optOutUrl: 'https://account.microsoft.com/privacy/ad-settings/signedout',
  needsLogin: false,
  // If signed out, the choice is a cookie, which is lost when cookies are cleared:
  // https://support.microsoft.com/it-it/topic/annunci-personalizzati-e-privacy-4527dbbc-0d52-44cf-8ced-7c7f755b6691
  stops: 'use',
} satisfies Disclosure;

/** Cookies and storage entries of Microsoft Advertising and Clarity. */
// Lifetimes: Tracker Radar.
export const kept = [
  { name: '_uetsid', life: '24 hours', use: 'visit' },
  { name: '_uetvid', life: '390 days', use: 'browser' },
  { name: '_uetmsclkid', life: 'unknown', use: 'click' },
  { name: '_uetuid', life: 'unknown', use: 'browser' },
  { name: '_clck', life: '12 months', use: 'browser' },
  { name: '_clsk', life: '24 hours', use: 'visit' },
  { name: '_uet*', life: 'unknown', use: 'browser', isStored: true },
  { name: '_cltk', life: 'visit', use: 'visit', isStored: true },
  { name: 'MUID', life: 'unknown', use: 'browser', host: 'bing.com' },
  { name: 'ANONCHK', life: 'unknown', use: 'unknown', host: 'clarity.ms' },
] satisfies readonly KeptEntry[];

/** The Japanese text about Microsoft Advertising and Clarity. */
export const ja = {
  company: 'Microsoft Corporation',
  service: 'Microsoft 広告、Microsoft Clarity',
  sent: [
    'ご覧になったページのアドレス（URL）と、その前に見ていたページのアドレス',
    'ご覧になった日時',
    'ブラウザーに保存される目印の番号（Cookie「_clck」「_clsk」と、名前が「_uet」で始まるCookie）',
    '広告を押したときに付く番号（msclkid）',
    'インターネットの接続元の番号（IPアドレス）',
    'お使いの機器やブラウザーの種類',
    '購入をしたことと、その内容',
    '画面での操作の記録（当店がClarityを使っている場合だけ）',
  ],
  shopPurpose: 'Microsoft（Bing）に載せた広告の効果を測るため、また使いやすい画面に改善するため',
  vendorPurpose: '広告を届け、その効果を測り、サービスを提供し、改善するため',
  optOutNote:
    'Microsoftのページで、お客様の好みに合わせた広告を止められます。ログインは必要ありません。止めても、広告そのものは出ます。ログインしないで止めたときは、そのブラウザーだけに効きます。Cookieを消すと元に戻ります。そのページで選べるのは、広告のことだけです。',
} satisfies DisclosureText;

/** The English text about Microsoft Advertising and Clarity. */
export const en = {
  company: 'Microsoft Corporation',
  service: 'Microsoft Advertising, Microsoft Clarity',
  sent: [
    'The address (URL) of the page you view and of the page before it',
    'The date and time of your visit',
    'A number kept in your browser to recognise it (the cookies “_clck” and “_clsk”, and cookies whose names begin with “_uet”)',
    'A number that is added when you click an ad (msclkid)',
    'Your IP address (the number of your internet connection)',
    'The kind of device and browser you use',
    'That you bought something, and what it was',
    'A record of what you do on the screen (clicking, scrolling; only if this shop uses Clarity)',
  ],
  shopPurpose:
    'To measure how well ads on Microsoft (Bing) work, and to make the pages easier to use',
  vendorPurpose: 'To deliver ads, measure how well they work, and provide and improve its services',
  optOutNote:
    'On Microsoft’s page you can stop personalised ads, without logging in. You will still see ads. If you stop them without logging in, it works only in that browser, and clearing cookies undoes it. That page is about ads only.',
} satisfies DisclosureText;
