import { notice } from './ja.notice';

/**
 * All that the UI says, in Japanese: short sentences for readers of any age, nothing that praises one
 * choice, nothing about the law. `{name}` stands for what is put in.
 */
export const messages = {
  ...notice,

  heading: '情報を送る相手を選ぶ',
  lead: 'オンにした相手にだけ、情報を送ります。',
  stillAds: '広告は表示されます。',
  lastChoice: '今の設定は、{date}に選んだものです。',
  changeHow: '変えるときは、オンかオフを選び直して、保存してください。',
  groupNecessary: 'お買い物に必要なもの',
  necessaryName: '当店のCookie',
  necessaryUse:
    'お買い物のあいだの内容と、この設定を覚えておくための小さな記録です。ブラウザーに残り、提携企業には送りません。',
  alwaysOn: 'いつもオン',
  analytics: 'アクセス集計の提携企業',
  advertising: '広告の提携企業',
  functional: 'ページの機能に使う提携企業',
  otherPurpose: '提携企業（{name}）',
  rowCount: '{count}件',
  groupOn: 'すべてオン',
  groupOff: 'すべてオフ',
  search: '提携企業の名前でさがす',
  nothingFound: '見つかりませんでした。',
  on: 'オン',
  off: 'オフ',
  sameVendor: '上の「{name}」と同じ会社です。設定は一緒に変わります。',

  progress: '{all}件のうち{done}件の手続きページを開きました',
  progressHow: 'この記録は、お使いの機器だけに残ります。',
  forgetVisits: 'この記録を消す',
  visited: '{date}に手続きページを開きました。',

  details: '送られる情報と止め方',
  commonSent: '共通して送られる情報',
  asCommon: '上の「共通して送られる情報」',
  company: '今の会社名',
  service: 'サービス',
  sent: '送られる情報',
  shopPurpose: '当店の目的',
  vendorPurpose: '提携企業の目的',
  vendorTerms: '提携企業での情報の扱いは、それぞれの会社の定めによります。',
  here: '当店での止め方',
  hereHow: 'オフにして保存すると、当店からの送信が止まります。',
  there: '提携企業のページでの止め方',
  stops: '提携企業のページで止まるもの',
  stopsSending: '情報の送信が止まります。',
  stopsUse: '情報の利用が止まります。送信は続きます。',
  limits: '提携企業のページで止めるときの注意',
  noLogin:
    'ログインは必要ありません。そのブラウザーだけに効き、Cookieを消すと元に戻ることがあります。',
  partlyLogin: 'ログインしないで止めると、そのブラウザーだけに効きます。',
  needsLogin: 'その会社の会員だけが、ログインして止められます。',
  listedLink: '説明のページ（当店の規約にあるリンク）',
  optOutSending: '送信を止めるページ',
  optOutUse: '利用を止めるページ',
  optOutMembers: '設定のページ（会員の方）',
  optOutUnknown: '止めるためのページ',
  noLink: '止めるためのページは見つかりませんでした。',
  policy: 'プライバシーポリシー',
  newPage: '（別のページが開きます）',
  unknown: 'この項目は未確認です',

  save: '保存する',
  leave: '保存しない',

  frameHeld: 'ここに「{name}」の内容が入ります。表示すると、{name}に情報が送られます。',
  frameOnce: 'この内容を表示する',
  frameAlways: '{name}を許可して、いつも表示する',
};

/** The words of one language: every key of the Japanese ones. */
export type Messages = Record<keyof typeof messages, string>;
