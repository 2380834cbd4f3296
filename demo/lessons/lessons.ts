/** What a lesson compares besides requests, between the page with Kotowari and the one without. */
export type Aspect = 'order' | 'seen' | 'places' | 'links';

/** Something that pages of real shops have taught us, and our own page that shows it. */
export interface Lesson {
  /** The file's name in `demo/lessons`, without `.html`. */
  readonly file: string;
  readonly title: string;
  /** What real pages do, and what should happen. */
  readonly text: readonly [does: string, should: string];
  /** The same for shop owners. */
  readonly ja: readonly [does: string, should: string];
  readonly aspects: readonly Aspect[];
}

/** Ten lessons from 52 real pages with 409 tags. */
export const lessons: readonly Lesson[] = [
  {
    file: 'lesson-01-synchronous-scripts',
    title: '1 Synchronous scripts',
    text: [
      'Half of the external tags are synchronous, and inline code right after them uses what they define.',
      'That code waits with its script and runs right after it, in page order.',
    ],
    ja: [
      '外部タグの半分は読み込みを待つ書き方で、すぐ後ろのコードがその中身を使います。',
      'そのコードはタグと一緒に待ち、許可の後に、ページの順番どおりに動きます。',
    ],
    aspects: ['order'],
  },
  {
    file: 'lesson-02-ways-to-write-an-address',
    title: '2 Ways to write an address',
    text: [
      'URLs have https, http or no scheme, lack quotes, or are put together by script. LINE’s tag and its share button come from the same host.',
      'The tag waits however its URL is written, and the share button does not wait.',
    ],
    ja: [
      'アドレスの書き方はさまざまで、LINEのタグとシェアボタンは同じ場所から届きます。',
      'どう書かれていてもタグは待ち、シェアボタンは待ちません。',
    ],
    aspects: [],
  },
  {
    file: 'lesson-03-two-tags-of-one-vendor',
    title: '3 Two tags of one vendor',
    text: [
      'More than half of the pages have two or more tags of one vendor.',
      'Each element is held and released on its own, and the list shows the vendor once.',
    ],
    ja: [
      '半分より多いページに、同じ会社のタグが二つ以上あります。',
      'タグは一つずつ待ち、一つずつ動きます。一覧には会社が一度だけ出ます。',
    ],
    aspects: [],
  },
  {
    file: 'lesson-04-three-bodies',
    title: '4 Three bodies of a tag',
    text: [
      'A tag consists of a script, calls to its queue elsewhere in the page, and a <noscript> twin. Here the base code is marked by hand.',
      'The shop’s calls do not throw while the tag waits, and are replayed once it runs.',
    ],
    ja: [
      'タグは、本体と、ほかの場所からの呼び出しと、noscriptの三つからできています。',
      '待つあいだも店の呼び出しはエラーにならず、許可の後に送られます。',
    ],
    aspects: [],
  },
  {
    file: 'lesson-05-document-write',
    title: '5 document.write',
    text: [
      'Pages and containers still use document.write, in one call or in pieces. A late call wipes the page.',
      'The output appears where its script is, and the page loses nothing.',
    ],
    ja: [
      'document.writeは今も使われていて、遅れて動くとページが消えます。',
      '書かれたものは、そのスクリプトの場所に入り、ページは何も失いません。',
    ],
    aspects: ['places'],
  },
  {
    file: 'lesson-06-attributes-and-identity',
    title: '6 Attributes and identity',
    text: [
      'A tag’s element matters: it has handlers, integrity and charset, and page code may hold a reference to it.',
      'It stays the same element, and its handlers are called.',
    ],
    ja: [
      'タグの要素には、onloadなどの意味があり、店のコードが覚えていることもあります。',
      '許可の前も後も同じ要素のままで、onloadも呼ばれます。',
    ],
    aspects: ['seen'],
  },
  {
    file: 'lesson-07-wrappers-and-slips',
    title: '7 Wrappers and typing mistakes',
    text: [
      'Real tags are wrapped in comments and CDATA, are commented out, contain full-width spaces, or are not closed.',
      'Code that a browser would run waits and then runs. Code that it would not run never does.',
    ],
    ja: [
      '本物のタグは、コメントで包まれ、全角の空白が入り、閉じ忘れもあります。',
      'ブラウザで動くものだけが待って動き、動かないものは動かないままです。',
    ],
    aspects: ['seen'],
  },
  {
    file: 'lesson-08-hints',
    title: '8 Hints',
    text: [
      'Links with preconnect, dns-prefetch and preload contact the vendor before the choice.',
      'They are removed before the choice and restored after it.',
    ],
    ja: [
      'preconnectやpreloadは、お選びいただく前に相手の会社へつながります。',
      '許可の前は止まり、許可の後に元へ戻ります。',
    ],
    aspects: ['links'],
  },
  {
    file: 'lesson-09-crowded-container',
    title: '9 A crowded container',
    text: [
      'One page in three uses Tag Manager, and one container had 47 ad tags.',
      'Each of them is checked by its own URL, and the page stays intact.',
    ],
    ja: [
      '三つに一つのページがタグマネージャーを使い、一つの中に47個のタグもありました。',
      'その一つ一つを確かめ、ページは壊れません。',
    ],
    aspects: ['places'],
  },
  {
    file: 'lesson-10-install-text',
    title: '10 Text to paste',
    text: [
      'Japanese shop systems interpret {{ }}, {% and <% in whatever an owner pastes.',
      'The text to paste contains none of them, and works exactly as in the README.',
    ],
    ja: [
      '日本のショップの仕組みは、貼り付けた文の中の{{ }}や<%を命令として読みます。',
      '貼り付ける文にはどれも入っておらず、READMEのまま動きます。',
    ],
    aspects: ['places'],
  },
];
