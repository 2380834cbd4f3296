// The panel: the switches, which live in its address, the shop in a frame, and what leaves the browser.
import { queryOf } from '../queryOf';
import { readSwitches } from '../readSwitches';
import type { Entry } from '../standin/log';
import { tagsOf } from '../tags';
import { createLedger } from './createLedger';
import { followLog } from './followLog';
import type { FromPage, Snapshot } from './messages';
import { shopAddress } from './shopAddress';
import { shopOrigin } from './shopOrigin';
import { showRows } from './showRows';
import { showState } from './showState';
import { showSwitches } from './showSwitches';
import { visitOf } from './visitOf';

/** The pages on which the tags of `demo/tags` stand; the others have their own. */
const TAGGED = /^(home|list|item|basket|done)$/;
const shopTags = tagsOf({ kind: 'home', lines: [] });
const shop = pick<HTMLIFrameElement>('#shop');
const reading = readSwitches(location.search);
const tab = Math.random().toString(36).slice(2, 8);
let chosen = reading.chosen;
let count = 0;
let started = 0;
let visit = '';
let snapshot: Snapshot | undefined;
let entries: Entry[] = [];
let ledger = createLedger(chosen, []);

showSwitches(pick('#switches'), chosen, (wish) => {
  chosen = wish;
  history.replaceState(null, '', location.pathname + queryOf(chosen));
  say('mistakes', '');
  startAnew();
});
say('mistakes', reading.mistakes.join(' '));
pick('#again').addEventListener('click', startAnew);
pick('#clear').addEventListener('click', forget);
addEventListener('message', hear);
followLog({
  entry: take,
  lost: () =>
    say(
      'server',
      'The server does not answer. Start “npm run demo” again; this page goes on by itself. サーバーが止まっています。',
    ),
  found(isNew) {
    say('server', '');
    if (isNew) startAnew();
  },
});
setInterval(show, 500);
startAnew();

/** Opens the shop as the switches say, with an empty table. */
function startAnew(): void {
  count += 1;
  visit = `${tab}-${count}`;
  forget();
  pick<HTMLAnchorElement>('#alone').href = shopAddress(chosen);
  shop.classList.toggle('phone', chosen.phone === 'slow');
  shop.src = shopAddress(chosen, visit);
}

function forget(): void {
  started = Date.now();
  snapshot = undefined;
  entries = [];
  ledger = createLedger(chosen, TAGGED.test(chosen.page ?? '') ? shopTags : []);
  show();
}

function take(entry: Entry): void {
  const from = visitOf(entry);
  if (from ? from !== visit : Date.parse(entry.time) < started) return;
  entries.push(entry);
  ledger.addEntry(entry);
}

function hear({ origin, data }: MessageEvent<FromPage>): void {
  if (origin !== shopOrigin(visit)) return;
  if (data.demo === 'attempt') ledger.addAttempt(data.attempt);
  if (data.demo !== 'snapshot') return;
  snapshot = data.snapshot;
  ledger.addSnapshot(snapshot);
  show();
}

function show(): void {
  showRows(ledger.rows(Date.now()));
  showState(snapshot, entries);
}

function say(id: string, text: string): void {
  const line = pick(`#${id}`);
  line.textContent = text;
  line.hidden = !text;
}

function pick<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`The panel has no ${selector}.`);
  return found;
}
