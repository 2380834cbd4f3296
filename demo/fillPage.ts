import { readFileSync } from 'node:fs';
import { type Line, total } from './basket';
import { type Good, goods } from './goods';
import { ORDER, type Scene } from './scene';

/** How many goods stand on the home page. */
const ON_HOME = 4;

/**
 * Puts into a page what its comments ask for: the parts that all pages share, the goods, the basket, and
 * on an item's page the item. All of it is the shop's own text; nothing comes from the shopper.
 */
export function fillPage(html: string, { kind, lines }: Scene): string {
  const shown = kind === 'home' ? goods.slice(0, ON_HOME) : goods;
  return html
    .replace('<!-- top -->', () => readPart('top'))
    .replace('<!-- bottom -->', () => readPart('bottom'))
    .replace('<!-- goods -->', () => `<ul class="goods">${shown.map(writeGood).join('')}</ul>`)
    .replace('<!-- basket -->', () => writeBasket(lines))
    .replace('<!-- ordered -->', () => writeLines(lines))
    .replaceAll('%order%', ORDER)
    .replace(/%(id|name|price|text|picture)%/g, (_, key: keyof Good) => show(lines[0], key));
}

function readPart(name: string): string {
  return readFileSync(new URL(`shop/parts/${name}.html`, import.meta.url), 'utf8').trim();
}

function show(line: Line | undefined, key: keyof Good): string {
  const value = line?.good[key] ?? '';
  return typeof value === 'number' ? yen(value) : value;
}

function yen(amount: number): string {
  return `${amount.toLocaleString('ja-JP')}円`;
}

function addressOf({ id }: Good): string {
  return id === goods[0]?.id ? '/item.html' : `/item-${id}.html`;
}

function writeGood(good: Good): string {
  const picture = `<img src="/pictures/${good.id}.svg" width="400" height="300" alt="">`;
  const words = `<span class="name">${good.name}</span><span class="price">${yen(good.price)}</span>`;
  return `\n<li><a href="${addressOf(good)}">${picture}${words}</a></li>`;
}

function writeBasket(lines: readonly Line[]): string {
  if (lines.length === 0) {
    return `<p>かごには、まだ何も入っていません。</p>\n<p><a class="button" href="/list.html">品物を見る</a></p>`;
  }
  return `${writeLines(lines)}
<p><a class="button" href="/done.html">この内容で注文する</a></p>
<p class="more"><a href="/list.html">お買い物を続ける</a></p>`;
}

function writeLines(lines: readonly Line[]): string {
  const items = lines.map(
    ({ good, count }) => `
<li><img src="/pictures/${good.id}.svg" width="400" height="300" alt=""><span class="name">${good.name}</span><span>${count}点</span><span class="price">${yen(good.price * count)}</span></li>`,
  );
  return `<ul class="lines">${items.join('')}\n</ul>\n<p class="total">合計（税込み） <strong>${yen(total(lines))}</strong></p>`;
}
