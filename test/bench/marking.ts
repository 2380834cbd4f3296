import { Tokenizer, TokenizerMode } from 'parse5';
import { createMarker } from '../../src/mark/createMarker';
import { mark, ownersOf } from '../../src/mark/mark';
import { markStream } from '../../src/mark/markStream';
import type { Row } from './row';

/** What marking costs on a server: time beside the parser alone, and memory while a long page passes. */
export async function measureMarking(): Promise<Row[]> {
  const html = Buffer.from(catalogue(10_000)).toString('latin1');
  if (mark(html) !== html) throw new Error('The catalogue has a vendor’s tag in it.');
  const what = `marking ${(html.length / 1e6).toFixed(0)} MB without vendors' tags, to parse5's tokenizer`;
  return [
    { what: `${what} with places`, value: compare(html, true), unit: 'x time', bound: 1.25 },
    { what: `${what} without`, value: compare(html, false), unit: 'x time', bound: 1.25 },
    { what: 'memory while 100 MB are marked', value: await pass(100e6), unit: 'MB', bound: 96 },
  ];
}

/** A page of a catalogue, as Japanese shops have them. */
function catalogue(count: number): string {
  const items = Array.from({ length: count }, (_, at) => writeItem(at));
  return `<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><title>靴の通販</title>
<link rel="stylesheet" href="/css/shop.css"><script src="/js/jquery.min.js"></script>
<script>$(function () { $('.item').each(function (i) { if (i < 3 && i > 0) $(this).show(); }); });</script>
<style>.item { width: 180px; float: left }</style></head><body><ul>
${items.join('\n')}</ul><noscript><p>JavaScriptを有効にしてください。</p></noscript></body></html>`;
}

function writeItem(at: number): string {
  return `<li class="item" id="item-${at}">
  <a href="/shop/g/g${at}/" class="link"><img src="/img/goods/S/${at}.jpg" alt="本革ウォーキングシューズ ${at}番" width="180" height="180" loading="lazy"></a>
  <p class="name">足にやさしい 本革ウォーキングシューズ（${at}）幅広4E・日本製</p>
  <p class="price"><span class="yen">&yen;${at}80</span><span class="tax">（税込）</span></p>
  <!-- 在庫 ${at} -->
  <p class="text">長く歩いても疲れにくい、やわらかな牛革を使いました。&nbsp;サイズ交換は到着後8日以内に承ります。</p>
</li>`;
}

/** How many times as long as the parser alone it takes, both by turns, in pieces of 64 KiB. */
function compare(html: string, places: boolean): number {
  const pieces = Array.from({ length: Math.ceil(html.length / 65_536) }, (_, at) =>
    html.slice(at * 65_536, (at + 1) * 65_536),
  );
  const owners = ownersOf({});
  const bare: number[] = [];
  const marked: number[] = [];
  for (let round = 0; round < 20; round++) {
    bare.push(time(() => parse(pieces, places)));
    const marker = createMarker(owners);
    marked.push(time(() => pieces.forEach((piece) => void marker.write(piece))));
  }
  // The fastest rounds: those that nothing else on the machine held up.
  return Math.min(...marked) / Math.min(...bare);
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Reads as a browser does: what stands in a script or a style is text. */
function parse(pieces: readonly string[], sourceCodeLocationInfo: boolean): void {
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo },
    {
      onStartTag: ({ tagName }) => {
        if (tagName === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA;
        else if (/^(style|noscript)$/.test(tagName)) tokenizer.state = TokenizerMode.RAWTEXT;
      },
      onEndTag: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  );
  for (const piece of pieces) tokenizer.write(piece, false);
}

/** The most that the process grows by while so many bytes pass through the stream. */
async function pass(length: number): Promise<number> {
  const bytes = Buffer.from(catalogue(100));
  let left = length;
  const source = new ReadableStream<Uint8Array>({
    pull(to) {
      if (left <= 0) return to.close();
      left -= bytes.length;
      to.enqueue(bytes);
    },
  });
  const before = process.memoryUsage().rss;
  let most = 0;
  for await (const _ of source.pipeThrough(markStream())) {
    most = Math.max(most, process.memoryUsage().rss - before);
  }
  return most / 1e6;
}
