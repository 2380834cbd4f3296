import { readFileSync } from 'node:fs';
import { type BasketLine, total } from './basket';
import { type Product, products } from './products';
import { ORDER, type Scene } from './scene';

/** How many products the home page shows. */
const ON_HOME = 4;

/**
 * Replaces the placeholders of a page: shared parts, products, the basket, and on a product page the product.
 * All text is the shop's own. None comes from the shopper, so nothing is escaped.
 */
export function fillPage(html: string, { kind, lines }: Scene): string {
  const shown = kind === 'home' ? products.slice(0, ON_HOME) : products;
  return html
    .replace('<!-- top -->', () => readPart('top'))
    .replace('<!-- bottom -->', () => readPart('bottom'))
    .replace(
      '<!-- products -->',
      () => `<ul class="products">${shown.map(writeProduct).join('')}</ul>`,
    )
    .replace('<!-- basket -->', () => writeBasket(lines))
    .replace('<!-- ordered -->', () => writeLines(lines))
    .replaceAll('%order%', ORDER)
    .replace(/%(id|name|price|text|picture)%/g, (_, key: keyof Product) => show(lines[0], key));
}

function readPart(name: string): string {
  return readFileSync(new URL(`shop/parts/${name}.html`, import.meta.url), 'utf8').trim();
}

function show(line: BasketLine | undefined, key: keyof Product): string {
  const value = line?.product[key] ?? '';
  return typeof value === 'number' ? yen(value) : value;
}

function yen(amount: number): string {
  return `${amount.toLocaleString('ja-JP')}円`;
}

function addressOf({ id }: Product): string {
  return id === products[0]?.id ? '/item.html' : `/item-${id}.html`;
}

function writeProduct(product: Product): string {
  const picture = `<img src="/pictures/${product.id}.svg" width="400" height="300" alt="">`;
  const words = `<span class="name">${product.name}</span><span class="price">${yen(product.price)}</span>`;
  return `\n<li><a href="${addressOf(product)}">${picture}${words}</a></li>`;
}

function writeBasket(lines: readonly BasketLine[]): string {
  if (lines.length === 0) {
    return `<p>かごには、まだ何も入っていません。</p>\n<p><a class="button" href="/list.html">品物を見る</a></p>`;
  }
  return `${writeLines(lines)}
<p><a class="button" href="/done.html">この内容で注文する</a></p>
<p class="more"><a href="/list.html">お買い物を続ける</a></p>`;
}

function writeLines(lines: readonly BasketLine[]): string {
  const items = lines.map(
    ({ product, count }) => `
<li><img src="/pictures/${product.id}.svg" width="400" height="300" alt=""><span class="name">${product.name}</span><span>${count}点</span><span class="price">${yen(product.price * count)}</span></li>`,
  );
  return `<ul class="lines">${items.join('')}\n</ul>\n<p class="total">合計（税込み） <strong>${yen(total(lines))}</strong></p>`;
}
