import { element } from './element';
import { nameOf } from './nameOf';
import { hasLeft, type Row, statuses } from './row';

/** Draws the table of requests and the counts above it. */
export function showRows(rows: readonly Row[]): void {
  const table = byId('rows');
  table.replaceChildren(...rows.map(drawRow));
  byId('none').hidden = rows.length > 0;
  byId('hint').hidden = !rows.some(({ status }) => status === 'ahead');
  const left = rows.filter(hasLeft).filter(({ status }) => status !== 'free');
  const total = sum(left);
  const counts = new Map<string, number>();
  for (const { vendors, times } of left) {
    for (const id of vendors) counts.set(id, (counts.get(id) ?? 0) + times);
  }
  const waits = sum(rows.filter(({ status }) => status === 'held'));
  const refused = sum(rows.filter(({ status }) => status === 'refused'));
  byId('count').textContent =
    `${total} ${total === 1 ? 'request has' : 'requests have'} left, ${waits} held, ${refused} refused ／ 送信${total}件・待ち${waits}件・断り${refused}件`;
  byId('vendors').replaceChildren(...[...counts].map(([id, count]) => drawVendor(id, ` ${count}`)));
}

function drawRow({ status, vendors, url, by, times }: Row): HTMLTableRowElement {
  const [english, japanese] = statuses[status];
  const words = element('span', japanese);
  words.lang = 'ja';
  const chip = element('td', english, ' ', words);
  const address = element('td', url ? shorten(url) : 'inline code');
  const cell = element('td', vendors.join(', '));
  cell.title = vendors.map(nameOf).join('、');
  const count = times > 1 ? ` ×${times}` : '';
  const row = element('tr', chip, cell, element('td', by), address);
  address.append(count);
  row.className = status;
  row.title = url;
  return row;
}

function drawVendor(id: string, count: string): HTMLLIElement {
  const item = element('li', id + count);
  item.title = nameOf(id);
  return item;
}

function shorten(url: string): string {
  const { host, pathname } = new URL(url);
  return host + pathname;
}

function sum(rows: readonly Row[]): number {
  return rows.reduce((total, { times }) => total + times, 0);
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The panel has no #${id}.`);
  return found;
}
