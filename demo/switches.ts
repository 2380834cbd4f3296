import { lessons } from './lessons/lessons';

/** An option of a visit to the demo shop. It is a query parameter of the same name. */
export interface Switch {
  readonly name: string;
  readonly label: string;
  readonly ja: string;
  /** Its values and their labels. The first one is the default and is left out of queries. */
  readonly values: Readonly<Record<string, string>>;
}

/** The value of each switch, by name. */
export type Chosen = Readonly<Record<string, string>>;

const languages = ['ja', 'en', 'zh-Hans', 'zh-Hant', 'ko', 'ar'];

/** All switches in the order of the panel. The shop's server reads the same values from the query. */
export const switches: readonly Switch[] = [
  {
    name: 'page',
    label: 'Page',
    ja: 'ページ',
    values: {
      home: 'home 入り口',
      list: 'list 品物の一覧',
      item: 'product 品物',
      basket: 'basket かご',
      done: 'order done 注文のあと',
      season: 'by Tag Manager 特集',
      legacy: 'old page 昔のページ',
      terms: 'terms 利用の決まり',
      ...Object.fromEntries(lessons.map(({ file, title }) => [file, title])),
    },
  },
  {
    name: 'kotowari',
    label: 'Kotowari',
    ja: '断り',
    values: { on: 'with あり', off: 'without なし' },
  },
  {
    name: 'tags',
    label: 'Tags',
    ja: 'タグ',
    values: { unmarked: 'as pasted 貼ったまま', marked: 'marked 目印つき' },
  },
  {
    name: 'shopper',
    label: 'Shopper',
    ja: 'お客様',
    values: {
      first: 'first visit はじめて',
      allowed: 'has allowed 許可ずみ',
      refused: 'has refused 拒否ずみ',
      some: 'has allowed Google alone Googleだけ',
    },
  },
  { name: 'mode', label: 'Mode', ja: '方式', values: same('opt-in', 'opt-out') },
  { name: 'gate', label: 'Gate', ja: '門', values: same('full', 'tags', 'marked') },
  {
    name: 'locale',
    label: 'Language',
    ja: '言語',
    values: { ...same(...languages), several: 'several いくつか' },
  },
  { name: 'theme', label: 'Theme', ja: '色', values: same('auto', 'light', 'dark') },
  {
    name: 'position',
    label: 'Position',
    ja: '位置',
    values: same('bottom', 'corner', 'centre'),
  },
  {
    name: 'notice',
    label: 'Notice',
    ja: 'お知らせ',
    values: { script: 'by script スクリプトで', html: 'in the first HTML 最初のHTMLに' },
  },
  {
    name: 'gpc',
    label: 'Privacy signal',
    ja: 'GPC',
    values: { off: 'off なし', on: 'on あり' },
  },
  {
    name: 'phone',
    label: 'Connection',
    ja: '回線',
    values: { quick: 'quick 速い', slow: 'slow phone 遅い電話' },
  },
];

function same(...words: readonly string[]): Record<string, string> {
  return Object.fromEntries(words.map((word) => [word, word]));
}
