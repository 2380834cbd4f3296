import type { Disclosure, DisclosureText, KeptEntry, VendorRules } from '../src/types';

// Yahoo! JAPAN Ads: ytag.js, lytag.js and the older conversion and retargeting tags. Sources:
// - Tracker Radar: duckduckgo/tracker-radar@05f17e6 (domains/US), @250403d (flvcdn.net)
// - official tag templates: yahoojp-marketing/gtm-template-tag-global-snippet@35e0417,
//   gtm-template-tag-event-snippet@49ef6b4, gtm-template-ly-conversion-api@6f70187
// - https://ads-developers.yahoo.co.jp/ja/lytag/post/30590623.html and 30590635.html
// - td-js-sdk: treasure-data/td-js-sdk@fedc3f2
// - the source of an older ytag.js, and shops' snippets, in public repositories
/** What the gate needs to know about Yahoo! JAPAN Ads. */
export const rules = {
  id: 'yahoo-ads',
  purposes: ['advertising'],
  hold: [
    // lytag.js also serves LINE's ads, so `line` lists this host too. Only this host: LINE's
    // videos come from line-home.flvcdn.net. yads is for pages that show ads. Tracker Radar, except
    // b90, b.yjtag, yjtag and cksync (public repositories).
    {
      host: [
        'tag.flvcdn.net',
        'am.yahoo.co.jp',
        'apm.yahoo.co.jp',
        'b0.yahoo.co.jp',
        'b90.yahoo.co.jp',
        'b91.yahoo.co.jp',
        'b92.yahoo.co.jp',
        'b97.yahoo.co.jp',
        'b98.yahoo.co.jp',
        'b99.yahoo.co.jp',
        'cksync.yahoo.co.jp',
        'yads.yahoo.co.jp',
        '.yjtag.yahoo.co.jp',
        '.yjtag.jp',
        'yads.c.yimg.jp',
      ],
    },
    // The rest of s.yimg.jp is shared, and has images and log-in buttons.
    { host: 's.yimg.jp', path: '/images/listing/tool/' },
  ],
  // Tracker Radar (_yjsu_yjad, _ly_su measured), the ytag.js source (_ycl_*), td-js-sdk (_ly_*, _yjr_yjad):
  // https://ads-developers.yahoo.co.jp/developercenter/ja/announcement/212358.html
  cookies: [
    '_yjsu_yjad',
    '_yjr_yjad',
    '_ycl_yjad',
    '_ycl*_aw',
    '_ycl_t_*',
    '_ts_yjad',
    '_ly_su',
    '_ly_c',
    '_ly_r',
  ],
  // ytag and lytag can keep copies outside of cookies; we assume that they have the cookies' names.
  storage: ['_ycl_*', '_ycl*_aw', '_yjsu_*', '_yjr_*', '_ly_su', '_ly_c', '_ly_r'],
  queues: ['ytag', 'lytag'],
} satisfies VendorRules;

/**
 * Globals of its base code that are nobody else's. Only `kotowari mark` reads them.
 * The official tag templates, and what conversion.js and s_retargeting.js are told by.
 */
export const globals: readonly string[] = [
  'yjDataLayer',
  'lyDataLayer',
  'yahoo_conversion_id',
  'yahoo_conversion_label',
  'yahoo_conversion_value',
  'yahoo_ss_retargeting_id',
  'yahoo_ss_retargeting',
  'yahoo_sstag_custom_params',
  'yahoo_retargeting_id',
  'yahoo_retargeting_label',
  'yahoo_retargeting_page_type',
  'yahoo_retargeting_items',
  'yahoo_ydn_conv_io',
  'yahoo_ydn_conv_label',
  'yahoo_ydn_conv_transaction_id',
  'yahoo_ydn_conv_amount',
  'yahoo_ydn_conv_value',
];

/** Facts about Yahoo! JAPAN Ads that are the same in every language. */
export const disclosure = {
  checkedOn: 'unknown',
  policyUrl: 'https://www.lycorp.co.jp/ja/company/privacypolicy/',
  // This page is for data from other sites, which the settings of a Yahoo! JAPAN ID do not cover
  // (https://eczine.jp/news/detail/13253).
  optOutUrl: 'https://btoptout.yahoo.co.jp/optout/index.html',
  needsLogin: false,
  // Users can "halt the use" of what was collected:
  // https://ads-help.yahoo.co.jp/yahooads/ydn/articledetail?lan=en&aid=585
  stops: 'use',
} satisfies Disclosure;

/** Cookies and storage entries of Yahoo! JAPAN Ads. */
// Lifetimes: Tracker Radar (_yjsu_yjad, _ly_su), the ytag.js source (_ycl*).
export const kept = [
  { name: '_yjsu_yjad', life: '12 months', use: 'browser' },
  { name: '_yjr_yjad', life: 'unknown', use: 'click' },
  { name: '_ycl_yjad', life: '2 years', use: 'click' },
  { name: '_ycl*_aw', life: '90 days', use: 'click' },
  { name: '_ycl_t_*', life: '5 seconds', use: 'trial' },
  { name: '_ts_yjad', life: 'unknown', use: 'browser' },
  { name: '_ly_su', life: '12 months', use: 'browser' },
  { name: '_ly_c', life: 'unknown', use: 'click' },
  { name: '_ly_r', life: 'unknown', use: 'click' },
  { name: '_ycl_*', life: 'erased', use: 'click', isStored: true },
  { name: '_ycl*_aw', life: 'erased', use: 'click', isStored: true },
  { name: '_yjsu_*', life: 'erased', use: 'browser', isStored: true },
  { name: '_yjr_*', life: 'erased', use: 'click', isStored: true },
  { name: '_ly_su', life: 'erased', use: 'browser', isStored: true },
  { name: '_ly_c', life: 'erased', use: 'click', isStored: true },
  { name: '_ly_r', life: 'erased', use: 'click', isStored: true },
] satisfies readonly KeptEntry[];

/** The Japanese text about Yahoo! JAPAN Ads. */
export const ja = {
  // They have been one company since October 2023: https://guide.line.me/privacy-policy_update/2023/ja/
  company: 'LINEヤフー株式会社',
  service: 'Yahoo!広告',
  sent: [
    'ご覧になったページのアドレス（URL）と、その前に見ていたページのアドレス',
    'ご覧になった日時',
    'ブラウザーに保存される目印の番号（名前が「_ycl」「_yj」「_ly」で始まるCookieと、同じ名前の保存データ）',
    '広告を押したときに付く番号（yclid）',
    'インターネットの接続元の番号（IPアドレス）',
    'お使いの機器やブラウザーの種類',
    'ご覧になった商品と購入の内容（商品の番号、金額、注文番号）',
    '元の文字がわからない形に変えたメールアドレスと電話番号（当店が設定している場合だけ）',
  ],
  shopPurpose: '広告の効果を測るため、また当店の商品に関心のある方へ広告を表示するため',
  vendorPurpose: '広告を届け、その効果を測り、お客様の関心を推し量り、サービスを改善するため',
  optOutNote:
    'Yahoo! JAPANのページで、お客様の好みに合わせた広告を止められます。ログインは必要ありません。止めても、広告そのものは出ます。そのブラウザーだけに効きます。Cookieを消すと元に戻ります。',
} satisfies DisclosureText;

/** The English text about Yahoo! JAPAN Ads. */
export const en = {
  company: 'LY Corporation (LINEヤフー株式会社)',
  service: 'Yahoo! JAPAN Ads',
  sent: [
    'The address (URL) of the page you view and of the page before it',
    'The date and time of your visit',
    'A number kept in your browser to recognise it (cookies whose names begin with “_ycl”, “_yj” or “_ly”, and stored data of the same names)',
    'A number that is added when you click an ad (yclid)',
    'Your IP address (the number of your internet connection)',
    'The kind of device and browser you use',
    'The products you view and what you buy (product number, amount, order number)',
    'Your email address and phone number, scrambled so that nobody can read them (only if this shop has set it so)',
  ],
  shopPurpose: 'To measure how well ads work, and to show ads to people interested in this shop',
  vendorPurpose:
    'To deliver ads, measure how well they work, estimate your interests and improve its services',
  optOutNote:
    'On Yahoo! JAPAN’s page you can stop personalised ads, without logging in. You will still see ads. It works only in that browser, and clearing cookies undoes it.',
} satisfies DisclosureText;
