/**
 * What the notice and the confirmation say, in Japanese. These words come in the same file as the notice;
 * `ja.ts` has the others, which come later. `{name}` stands for what is put in.
 */
export const notice = {
  noticeHeading: '情報を送ってよいか選べます',
  noticeArrived: '情報の送信について、お知らせがあります。',
  noticeHeld: '広告とアクセス集計のしくみ（{count}件）は、今は止まっています。',
  noticeRunning: '広告とアクセス集計のしくみ（{count}件）が、今は動いています。',
  noticeEarly: 'ただし、一部の提携企業とは、選ぶ前にも通信しています。',
  noticeLate: 'ただし、一部の提携企業には、もう情報が送られました。',
  shopStays: '許可しなくてもお買い物できます。',
  noticeEffect: '許可すると、見たページや買った物が提携企業に伝わります。',
  noticeLater: 'あとから変えられます。',
  gpcOn: '広告への送信は、ブラウザーの設定（GPC）により止めています。',
  policyMore: '詳しくは{link}へ。',
  policyLink: '当店の情報の取り扱い',
  allowAll: 'すべて許可する',
  refuseAll: '許可しない',
  choose: '相手ごとに選ぶ',
  listFailed: '今は一覧を開けません。もう一度押してください。',
  doneAll: 'すべて許可しました。',
  doneNone: '「許可しない」で保存しました。',
  doneSome: '選んだ内容を保存しました。',
  change: '設定を変える',
  dismiss: '閉じる',
};

/** The words of the first layer in one language: every key of the Japanese ones. */
export type NoticeWords = Record<keyof typeof notice, string>;
