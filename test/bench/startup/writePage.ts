import { readFileSync } from 'node:fs';
import type { Subject } from './subject';

const noteNotice = readFileSync(new URL('noteNotice.js', import.meta.url), 'utf8');

const goods = [
  '焙じ茶',
  '玄米茶',
  '野の花のはちみつ',
  '藍染めの手ぬぐい',
  '竹の茶こし',
  '陶の湯のみ',
];

/**
 * A page of a shop without a big picture: its first paint waits for the HTML alone, so that whatever a
 * tool adds is seen. Its own script only notes when the notice has been painted.
 */
export function writePage({ head, top = '', body = '', notice = '' }: Subject): string {
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<script data-notice="${notice}">${noteNotice}</script>
${head}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>つむぎ堂</title>
<style>body { margin: 1em; font: 16px/1.7 sans-serif } li { padding: .5em; border-top: 1px solid }</style>
</head>
<body>
${top}
<h1>つむぎ堂</h1>
<ul>${Array.from({ length: 60 }, (_, index) => writeItem(index)).join('\n')}</ul>
<footer><a href="#kotowari">データの送信先</a></footer>
${body}
</body>
</html>`;
}

function writeItem(index: number): string {
  const name = goods[index % goods.length];
  return `<li><h2>${name}　${index + 1}番</h2><p>秋に摘んだ葉を、薪の火でゆっくりと焙じました。</p><p>${index * 120 + 480}円（税込）</p></li>`;
}
