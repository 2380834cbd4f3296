import type { LateWords } from '../../config/explainLate';
import type { Faint } from '../../debug/findFaint';
import type { Gap, GapCode } from '../../debug/findGaps';

const late: LateWords = {
  ran(subject, vendors) {
    const what = subject === 'tag' ? 'kotowari.jsより前' : 'createKotowari()の呼び出しより前';
    return `${what}に、${vendors.length}社のタグ（${vendors.join('、')}）が動きました。`;
  },
  mayRun: 'kotowari.jsの読み込みが遅いため、先にタグが動くことがあります。',
  causes: {
    module: 'type="module"が付いているため、ページは待たずに進みます。',
    async: 'asyncが付いているため、ページは待たずに進みます。',
    defer: 'deferが付いているため、ページは待たずに進みます。',
    script: 'ほかのスクリプトが読み込んでいます。',
    gateway:
      'Googleタグ ゲートウェイ（google_tags_first_party）が先に入っています。CDNの設定で、ページへの自動挿入を止めてください。',
    react:
      'ReactとNext.jsは<script async src>を<head>の先頭へ移します。next/scriptで読み込むか、タグに印を付けてください。',
  },
  move: {
    tag: '<head>の最初に置き、async、defer、type="module"は外してください。',
    call: '<head>の最初にkotowari.jsを置くか、タグに印を付けるか、loadScript()で読み込んでください。',
  },
};

const orUnknown = '分からないときは "unknown" と書きます。';
const gaps: Readonly<Record<GapCode, string>> = {
  vague: '「{about}」では何を指すか分かりません。名前を挙げてください。',
  url: '「{about}」にリンクがありません。規約にあるリンクを書いてください。',
  policyUrl: `「{about}」のプライバシーポリシーのアドレスを書いてください。${orUnknown}`,
  optOutUrl: `「{about}」で拒否できるページのアドレスを書いてください。${orUnknown}`,
  needsLogin: `「{about}」の拒否のページがログインを求めるかを、true、false、"partly" で書いてください。${orUnknown}`,
  stops: `「{about}」の拒否のページで止まるのが送信（"sending"）か利用（"use"）かを書いてください。${orUnknown}`,
  company: '「{about}」のデータを受け取る会社の、今の名前を書いてください。',
  service: '「{about}」の、お客様が知っているサービス名を書いてください。',
  sent: '「{about}」に送る情報を、一つずつ並べて書いてください。',
  shopPurpose: '「{about}」に送る、ショップの目的を書いてください。',
  vendorPurpose: `「{about}」がデータを使う目的を書いてください。${orUnknown}`,
};

/** What should be mended, in Japanese. */
export const adviceJa = {
  late,
  gap: ({ path, code, about }: Gap) => `${path}：${gaps[code].replace('{about}', about)}`,
  undeclared: (host: string) =>
    `このページは${host}と通信していますが、設定にありません。提携企業がデータを受け取るなら、"vendors" に加えてください。`,
  hint: (rel: string, href: string) =>
    `<link rel="${rel}">が、選択の前に${href}へ接続します。取り除いてください。`,
  faint: ({ property, on, ratio, least, isToDarken }: Faint) =>
    `${property}と${on}のコントラストは${ratio}:1です。${least > 3 ? '文字' : '線や形'}には${least}:1が必要です。${property}をもっと${isToDarken ? '濃い' : '明るい'}色にしてください。`,
  twin: (host: string) =>
    `<noscript>が、スクリプトの動かないブラウザーで${host}から読み込みます。そこでは選択をたずねられません。取り除いてください。`,
};
