/** What is looked at beside the requests, in the page with Kotowari and in the one without. */
export type Look = 'order' | 'seen' | 'places' | 'links';

/** What a page of a real shop has taught, and the page of our own that shows it. */
export interface Lesson {
  /** In `demo/lessons`, without `.html`. */
  readonly file: string;
  readonly title: string;
  /** Two sentences: what real pages do, and what should happen. */
  readonly text: readonly [does: string, should: string];
  /** The same for the owner of a shop. */
  readonly ja: readonly [does: string, should: string];
  readonly looks: readonly Look[];
}

/** The ten lessons, from 52 real pages of shops with 409 tags. */
export const lessons: readonly Lesson[] = [
  {
    file: 'lesson-01-synchronous-scripts',
    title: '1 Synchronous scripts',
    text: [
      'Half of the external tags are synchronous, and inline code right after them uses what they define.',
      'That code waits with its script and runs right after it, in the order of the page.',
    ],
    ja: [
      '外部タグの半分は読み込みを待つ書き方で、すぐ後ろのコードがその中身を使います。',
      'そのコードはタグと一緒に待ち、許可の後に、ページの順番どおりに動きます。',
    ],
    looks: ['order'],
  },
  {
    file: 'lesson-02-ways-to-write-an-address',
    title: '2 Ways to write an address',
    text: [
      'Addresses stand with https, with http, without a scheme, without quotes, or are put together by script; LINE’s tag and its share button come from one host.',
      'However it is written, the tag waits, and the share button does not.',
    ],
    ja: [
      'アドレスの書き方はさまざまで、LINEのタグとシェアボタンは同じ場所から届きます。',
      'どう書かれていてもタグは待ち、シェアボタンは待ちません。',
    ],
    looks: [],
  },
  {
    file: 'lesson-03-two-tags-of-one-vendor',
    title: '3 Two tags of one vendor',
    text: [
      'More than half of the pages carry two or more tags of one vendor.',
      'Each element is held and let go by itself, and the list shows the vendor once.',
    ],
    ja: [
      '半分より多いページに、同じ会社のタグが二つ以上あります。',
      'タグは一つずつ待ち、一つずつ動きます。一覧には会社が一度だけ出ます。',
    ],
    looks: [],
  },
  {
    file: 'lesson-04-three-bodies',
    title: '4 Three bodies of a tag',
    text: [
      'A tag is a script, calls of its queue elsewhere in the page, and a twin in <noscript>; here the base code is marked by hand.',
      'The shop’s calls do not throw while it waits, and are played once it runs.',
    ],
    ja: [
      'タグは、本体と、ほかの場所からの呼び出しと、noscriptの三つからできています。',
      '待つあいだも店の呼び出しはエラーにならず、許可の後に送られます。',
    ],
    looks: [],
  },
  {
    file: 'lesson-05-document-write',
    title: '5 document.write',
    text: [
      'Pages and containers still use document.write, whole and in pieces; a late one wipes the page.',
      'What is written stands where its script stands, and nothing of the page is lost.',
    ],
    ja: [
      'document.writeは今も使われていて、遅れて動くとページが消えます。',
      '書かれたものは、そのスクリプトの場所に入り、ページは何も失いません。',
    ],
    looks: ['places'],
  },
  {
    file: 'lesson-06-attributes-and-identity',
    title: '6 Attributes and identity',
    text: [
      'Elements of tags carry meaning: handlers, integrity, charset, and that page code has kept them in variables.',
      'It is the same element before and after, and its handlers are called.',
    ],
    ja: [
      'タグの要素には、onloadなどの意味があり、店のコードが覚えていることもあります。',
      '許可の前も後も同じ要素のままで、onloadも呼ばれます。',
    ],
    looks: ['seen'],
  },
  {
    file: 'lesson-07-wrappers-and-slips',
    title: '7 Wrappers and slips of the pen',
    text: [
      'Real tags are wrapped in comments and CDATA, are commented out, have full-width spaces, and are not closed.',
      'What runs in a browser waits and runs then, and what does not run never does.',
    ],
    ja: [
      '本物のタグは、コメントで包まれ、全角の空白が入り、閉じ忘れもあります。',
      'ブラウザで動くものだけが待って動き、動かないものは動かないままです。',
    ],
    looks: ['seen'],
  },
  {
    file: 'lesson-08-hints',
    title: '8 Hints',
    text: [
      'Links with preconnect, dns-prefetch and preload touch the vendor before anybody has chosen.',
      'They are off before the choice, and back after it.',
    ],
    ja: [
      'preconnectやpreloadは、お選びいただく前に相手の会社へつながります。',
      '許可の前は止まり、許可の後に元へ戻ります。',
    ],
    looks: ['links'],
  },
  {
    file: 'lesson-09-crowded-container',
    title: '9 A crowded container',
    text: [
      'One page in three uses Tag Manager, and one container held 47 ad tags.',
      'Each of them is asked about by its own address, and the page stays whole.',
    ],
    ja: [
      '三つに一つのページがタグマネージャーを使い、一つの中に47個のタグもありました。',
      'その一つ一つを確かめ、ページは壊れません。',
    ],
    looks: ['places'],
  },
  {
    file: 'lesson-10-install-text',
    title: '10 Text to paste',
    text: [
      'Shop systems of Japan read {{ }}, {% and <% in whatever an owner pastes.',
      'The text to paste has none of them, and works as it stands in the README.',
    ],
    ja: [
      '日本のショップの仕組みは、貼り付けた文の中の{{ }}や<%を命令として読みます。',
      '貼り付ける文にはどれも入っておらず、READMEのまま動きます。',
    ],
    looks: ['places'],
  },
];
