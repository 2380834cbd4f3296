import { messages } from '../locales/ja';
import type { KeptUse } from '../types';
import { sharedWords } from './words.shared';

/**
 * All that the table of partners says, in Japanese: short sentences for readers of any age, nothing
 * about the law. `{name}` stands for what is put in.
 */
export const tableWords = {
  ...sharedWords(messages),
  caption: '情報を送る提携企業の一覧',
  partner: '提携企業',
  purpose: '使う目的',
  stop: '止め方',
  policy: '会社の説明ページ',
  company: '現在の会社',
  service: 'サービス',
  here: 'この店での止め方',
  hereHow: 'この店の「広告とデータの設定」で、オフにして保存します。この店からの送信が止まります。',
  hereLive: 'オフにすると、この店からの送信が止まります。すぐに保存されます。',
  switchName: '{name}への送信',
  saved: '保存しました。',
  effect: '止めたときに変わること',
  effectAds: 'お店は同じように使えます。広告は表示されます。',
  effectOther: 'お店は同じように使えます。',
  there: '提携企業のページでの止め方',
  optOutLink: '送信や利用を止めるページ',
  noLink: '止めるページは、見つかっていません。',
  policyLink: 'プライバシーポリシー',
};

/** What else the section of a terms page says, in Japanese. */
export const sectionWords = {
  cookies: 'Cookie（クッキー）と、ブラウザに残る記録',
  cookiesWhat:
    'Cookieは、お使いのブラウザに残る小さな記録です。次にお越しのとき、同じブラウザだとわかります。',
  cookiesNeeded:
    'この店は、お買い物に必要な記録と、情報の送信についてお選びになった内容の記録を使います。提携企業には送りません。',
  cookiesRefuse:
    'ブラウザの設定で、Cookieを断ることもできます。断ると、お買い物のできないことがあります。',
  cookiesTable: 'ブラウザに残る記録の一覧',
  cookiesTold:
    '次の記録は、提携企業のしくみが残すものです。止めた提携企業の記録は、この店が消します。',
  cookiesTheirs:
    '提携企業のサイトの記録は、この店からは消せません。ブラウザの設定で消してください。',
  cookieName: '名前',
  cookieHost: '残す所',
  cookieLife: '残る期間',
  cookieUse: '目的',
  cookieOf: '提携企業',
  ownHost: 'この店',
  isStored: '（Cookieではない記録）',
  and: '、',
  startsWith: '{name}で始まる名前',
  ownCookieUse: '情報の送信についてお選びになった内容を覚える',
  ownStoredUse: 'お選びになった内容と、提携企業の手続きページを開いた日を覚える',

  logs: 'アクセスの記録とGoogleアナリティクス',
  logsWhat:
    'この店のサーバーは、ご覧になったページ、日時、IPアドレス、ブラウザの種類を記録します。IPアドレスは、インターネットの接続元の番号です。',
  logsWhy: 'この記録は、サイトを守り、使いやすく直すために使います。',
  logsKept: 'この記録を残す期間：{retention}',
  analyticsWhat:
    'この店は、Google アナリティクスで、サイトがどう使われているかを調べます。調べるための情報は、Google LLCに送られます。',
  analyticsFeatures: '次の、広告に関する機能も使います。',
  features: [
    'インプレッション レポート（広告が何回表示されたかの集計）',
    'リマーケティング リスト（この店を見た方に、また広告を出すための一覧）',
    'ユーザー属性とインタレスト カテゴリに関するレポート（年代、性別、関心の集計）',
  ] as readonly string[],
  analyticsStop: '止め方は、次の2つです。',
  analyticsHere: 'この店の「広告とデータの設定」で、Google アナリティクスをオフにする。',
  analyticsThere: 'Googleのページの道具を、お使いのブラウザに追加する。',

  links: 'ほかのサイトへのリンク',
  linksWhat:
    'この店のページには、ほかの会社のサイトへのリンクがあります。リンクの先での情報の扱いは、その会社の定めによります。',

  advertising: 'お客様の関心に合わせた広告',
  advertisingWhat:
    'この店は、下の表の提携企業のしくみを使って、広告をお届けし、広告の効果を測ります。',
  advertisingHow:
    '提携企業は、お客様がこの店で何をご覧になったかを、Cookieで集めます。その情報を使って、お客様の関心に合わせた広告を表示します。',
  advertisingOptIn: '許可していただくまで、提携企業のしくみは動きません。',
  advertisingOptOut: '止めていただくまで、提携企業のしくみは動きます。',
  advertisingStop:
    'この店の「広告とデータの設定」で、提携企業ごとに許可するか、しないかを選べます。提携企業のページでも止められます。',
  advertisingAfter: '止めても、この店のサービスは同じように使えます。広告は表示されます。',
  advertisingAgain:
    '提携企業のページでの手続きは、使ったブラウザだけに効きます。Cookieを消すと、元に戻ることがあります。',

  assurances: '情報の扱いについて',
  noIdentity:
    '提携企業が集める訪問の記録だけでは、お客様がどなたかはわかりません。記録は、それぞれの提携企業の定めに従って扱われます。',
  ownUse: 'この店が集めたCookieは、この店の広告だけに使います。',

  contact: 'お問い合わせ：{who}',
  wayBack: '広告とデータの設定を開く',
};

/** What an entry of the browser is for. */
export const useWords: Record<Exclude<KeptUse, 'unknown'>, string> = {
  browser: '同じブラウザだとわかるようにする',
  visit: '一続きの訪問だとわかるようにする',
  click: '広告を押して来たことを覚える',
  origin: 'どこから来たかを覚える',
  pace: '送る回数を抑える',
  trial: '記録を残せるかどうかを試す',
  ads: '広告を選び、効果を測り、不正を防ぐ',
  refusal: '断ったことを覚える（この店は消しません）',
};

/** How long an entry lasts. */
export const lifeWords = {
  years: '{count}年',
  months: '{count}か月',
  days: '{count}日',
  hours: '{count}時間',
  minutes: '{count}分',
  seconds: '{count}秒',
  visit: 'ブラウザを閉じるまで',
  erased: '消すまで',
};

/** The words of the table. */
export type TableWords = typeof tableWords;
/** All words of the terms page, in one language. */
export interface PageWords {
  readonly table: TableWords;
  readonly section: typeof sectionWords;
  readonly use: typeof useWords;
  readonly life: typeof lifeWords;
}

/** The languages of the terms page. */
export type Locale = 'ja' | 'en';
