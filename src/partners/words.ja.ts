import { messages } from '../locales/ja';
import type { KeptUse } from '../types';
import type { TableWords } from './tableWords';
import { sharedWords } from './words.shared';

/**
 * All that the table of partners says, in Japanese: short sentences for readers of any age, nothing
 * about the law. `{name}` stands for what is put in.
 */
export const tableWords = {
  ...sharedWords(messages),
  caption: '情報を送ることのある提携企業の一覧',
  names: '提携企業の名前から探す',
  partner: '提携企業',
  hereHow: '当店の「広告とデータの設定」で、オフにして保存します。当店からの送信が止まります。',
  hereLive: 'オフの間は、当店から送りません。変えると、すぐに保存されます。',
  switchName: '{name}への送信',
  saved: '保存しました。',
} satisfies TableWords;

/** What else the section of a terms page says, in Japanese. */
export const sectionWords = {
  cookies: 'Cookie（クッキー）と、ブラウザーに残る記録',
  cookiesWhat:
    'Cookieは、お使いのブラウザーに残る小さな記録です。次にお越しのとき、同じブラウザーだとわかります。',
  cookiesNeeded:
    '当店は、お買い物に必要な記録と、情報の送信についてお選びになった内容の記録を使います。提携企業には送りません。',
  cookiesRefuse:
    'ブラウザーの設定で、Cookieを断ることもできます。断ると、お買い物できないことがあります。',
  cookiesTable: 'ブラウザーに残る記録の一覧',
  cookiesTold:
    '次の記録は、提携企業のしくみが残すものです。止めた提携企業の記録は、当店が消します。',
  cookiesTheirs:
    '提携企業のサイトの記録は、当店からは消せません。ブラウザーの設定で消してください。',
  cookieName: '名前',
  cookieHost: '残す所',
  cookieLife: '残る期間',
  cookieUse: '目的',
  cookieOf: '提携企業',
  ownHost: '当店',
  isStored: '（Cookieではない記録）',
  and: '、',
  startsWith: '{name}で始まる名前',
  ownCookieUse: '情報の送信についてお選びになった内容を覚える',
  ownStoredUse: 'お選びになった内容と、提携企業の手続きページを開いた日を覚える',

  logs: 'アクセスの記録とGoogleアナリティクス',
  logsWhat:
    '当店のサーバーは、ご覧になったページ、日時、IPアドレス、ブラウザーの種類を記録します。IPアドレスは、インターネットの接続元の番号です。',
  logsWhy: 'この記録は、サイトを守り、使いやすく直すために使います。',
  logsKept: 'この記録を残す期間：{retention}',
  analyticsWhat:
    '当店は、Googleアナリティクスで、サイトがどう使われているかを調べます。調べるための情報は、Google LLCに送られます。',
  analyticsFeatures: '次の、広告に関する機能も使います。',
  features: [
    'インプレッション レポート（広告が何回表示されたかの集計）',
    'リマーケティング リスト（当店を見た方に、また広告を出すための一覧）',
    'ユーザー属性とインタレスト カテゴリに関するレポート（年代、性別、関心の集計）',
  ] as readonly string[],
  analyticsStop: '止め方は、次の2つです。',
  analyticsHere: '当店の「広告とデータの設定」で、Googleアナリティクスをオフにする。',
  analyticsThere: 'Googleが配っているアドオンを、お使いのブラウザーに追加する。',

  links: 'ほかのサイトへのリンク',
  linksWhat:
    '当店のページには、ほかの会社のサイトへのリンクがあります。リンクの先での情報の扱いは、その会社の定めによります。',

  advertising: 'お客様の関心に合わせた広告',
  advertisingWhat:
    '当店は、下の一覧の提携企業のしくみを使って、広告を表示し、広告の効果を測ります。',
  advertisingHow:
    '提携企業は、ご覧になったページや品物の情報を、Cookieを使って集めます。その情報を使って、お客様の関心に合わせた広告を表示します。',
  advertisingOptIn: '許可していただくまで、提携企業のしくみは動きません。',
  advertisingOptOut: '止めていただくまで、提携企業のしくみは動きます。',
  advertisingStop:
    '当店の「広告とデータの設定」で、提携企業ごとに許可するか、しないかを選べます。提携企業のページでも止められます。',
  advertisingAfter: '止めても、当店のサービスは同じように使えます。広告は表示されます。',
  advertisingAgain:
    '提携企業のページでの手続きは、使ったブラウザーだけに効きます。Cookieを消すと、元に戻ることがあります。',

  assurances: '情報の扱いについて',
  theirUse: '提携企業が受け取った情報は、それぞれの提携企業の定めに従って扱われます。',
  ownUse: '当店がCookieで集めた情報は、当店の広告だけに使います。',

  contact: 'お問い合わせ：{who}',
  wayBack: '広告とデータの設定を開く',
};

/** What an entry of the browser is for. */
export const useWords: Record<Exclude<KeptUse, 'unknown'>, string> = {
  browser: '同じブラウザーだとわかるようにする',
  visit: '一続きの訪問だとわかるようにする',
  click: '広告を押して来たことを覚える',
  origin: 'どこから来たかを覚える',
  pace: '送る回数を抑える',
  trial: '記録を残せるかどうかを試す',
  ads: '広告を選び、効果を測り、不正を防ぐ',
  refusal: '断ったことを覚える（当店は消しません）',
};

/** How long an entry lasts. */
export const lifeWords = {
  years: '{count}年',
  months: '{count}か月',
  days: '{count}日',
  hours: '{count}時間',
  minutes: '{count}分',
  seconds: '{count}秒',
  visit: 'ブラウザーを閉じるまで',
  erased: '消すまで',
};

/** All words of the terms page, in one language. */
export interface PageWords {
  readonly table: TableWords;
  readonly section: typeof sectionWords;
  readonly use: typeof useWords;
  readonly life: typeof lifeWords;
}

/** The languages of the terms page. */
export type Locale = 'ja' | 'en';
