// The panel: switches, which are stored in its URL, the shop in a frame, and the requests that leave it.
import { queryOf } from '../queryOf';
import { readSwitches } from '../readSwitches';
import type { Entry } from '../standin/log';
import { tagsOf } from '../tags';
import { createLedger } from './createLedger';
import { followLog } from './followLog';
import type { FromPage, ToPage } from './messages';
import { shopAddress } from './shopAddress';
import { shopOrigin } from './shopOrigin';
import { showRows } from './showRows';
import { showSwitches } from './showSwitches';
import { visitOf } from './visitOf';

/** The pages that contain the tags of `demo/tags`. The others have tags of their own. */
const TAGGED = /^(home|list|item|basket|done)$/;
const shopTags = tagsOf({ kind: 'home', lines: [] });
const shop = getElement<HTMLIFrameElement>('#shop');
const reading = readSwitches(location.search);
const tab = Math.random().toString(36).slice(2, 8);
let chosen = reading.chosen;
let count = 0;
let started = 0;
let visit = '';
let ledger = createLedger(chosen, []);

showSwitches(getElement('#switches'), chosen, (next) => {
  chosen = next;
  history.replaceState(null, '', location.pathname + queryOf(chosen));
  setText('mistakes', '');
  reopenShop();
});
setText('mistakes', reading.mistakes.join(' '));
getElement('#again').addEventListener('click', reopenShop);
getElement('#clear').addEventListener('click', clearTable);
getElement('#devtools').addEventListener('click', openDevTools);
addEventListener('message', handleMessage);
followLog({
  entry: addEntry,
  lost: () =>
    setText(
      'server',
      'The server does not answer. Start “npm run demo” again; this page goes on by itself. サーバーが止まっています。',
    ),
  found(isNew) {
    setText('server', '');
    if (isNew) reopenShop();
  },
});
setInterval(render, 500);
reopenShop();

/** Opens the shop with the chosen switches and an empty table. */
function reopenShop(): void {
  count += 1;
  visit = `${tab}-${count}`;
  clearTable();
  getElement<HTMLAnchorElement>('#alone').href = shopAddress(chosen);
  shop.classList.toggle('phone', chosen.phone === 'slow');
  shop.src = shopAddress(chosen, visit);
}

function clearTable(): void {
  started = Date.now();
  ledger = createLedger(chosen, TAGGED.test(chosen.page ?? '') ? shopTags : []);
  render();
}

function addEntry(entry: Entry): void {
  const from = visitOf(entry);
  if (from ? from !== visit : Date.parse(entry.time) < started) return;
  ledger.addEntry(entry);
}

function handleMessage({ origin, data }: MessageEvent<FromPage>): void {
  if (origin !== shopOrigin(visit)) return;
  if (data.demo !== 'snapshot') return;
  ledger.addSnapshot(data.snapshot);
  render();
}

function render(): void {
  showRows(ledger.rows());
}

/** Opens DevTools in the page of the shop: all that the page itself can know. */
function openDevTools(): void {
  const message: ToPage = { demo: 'debug' };
  shop.contentWindow?.postMessage(message, shopOrigin(visit));
}

function setText(id: string, text: string): void {
  const line = getElement(`#${id}`);
  line.textContent = text;
  line.hidden = !text;
}

function getElement<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`The panel has no ${selector}.`);
  return found;
}
