/**
 * All that the UI says, in Japanese: short sentences for readers of any age, nothing that praises
 * one choice, nothing about the law. `{name}` stands for what is put in.
 */
export const messages = {
  noticeHeading: '情報を送るか選べます',
  noticeHeld: '提携企業の広告と集計のしくみ{count}件を、今は止めています。',
  noticeRunning: '提携企業の広告と集計のしくみ{count}件が、今は動いています。',
  noticeEffect: '許可すると、閲覧や購入を伝えます。',
  shopStays: '許可しなくても、お店は使えます。',
  noticeLater: 'いつでも変えられます。',
  policyLink: '情報の取り扱い',
  allowAll: 'すべて許可する',
  refuseAll: '許可しない',
  choose: '自分で選ぶ',

  heading: '情報を送る相手を選ぶ',
  lead: 'オンにした提携企業にだけ、情報を送ります。',
  stillAds: '許可しなくても、広告は表示されます。',
  groupNecessary: 'お店に必要なもの',
  necessaryName: 'お店のCookie',
  necessaryUse:
    'お買い物と、この設定を覚えるための、ブラウザに残る小さな記録です。提携企業には送りません。',
  alwaysOn: 'いつもオン',
  groupPartners: '広告と集計の提携企業',
  on: 'オン',
  off: 'オフ',
  sameVendor: '上の「{name}」と同じ会社です。設定は一緒に変わります。',

  details: '送られる情報と止め方',
  company: '現在の会社：',
  service: 'サービス：',
  sent: '送信される情報',
  shopPurpose: 'お店の目的',
  vendorPurpose: '提携企業の目的（扱いはその会社の定めによります）',
  stops: '提携企業のページで止まるもの',
  stopsSending: '情報の送信が止まります。',
  stopsUse: '情報の利用が止まります。送信は続きます。',
  limits: '提携企業のページで止めるときの注意',
  noLogin: 'ログインは要りません。そのブラウザだけに効き、Cookieを消すと元に戻ることがあります。',
  partlyLogin: 'ログインしないで止めると、そのブラウザだけに効きます。',
  needsLogin: 'その会社の会員だけが、ログインして止められます。',
  listedLink: 'お店が案内するページ',
  optOutLink: '送信や利用を止めるページ',
  newPage: '（別のページが開きます）',
  unknown: 'この項目は未確認です',

  save: 'この内容で保存する',
  leave: '保存せずに閉じる',
  doneAll: 'すべて許可しました。',
  doneNone: '許可しない設定で保存しました。',
  doneSome: '選んだ内容を保存しました。',
  change: '設定を変える',
  dismiss: '閉じる',
};

/** The words of one language: every key of the Japanese ones. */
export type Messages = Record<keyof typeof messages, string>;
