// The panel: two switches that live in its address, the shop in a frame, and the log as it grows.

const shopOrigin = location.origin.replace('panel.', '');
const shop = document.getElementById('shop');
const rows = document.getElementById('rows');
const scroller = document.querySelector('.scroll');
const vendors = document.getElementById('vendors');
const counts = new Map();

for (const input of document.querySelectorAll('input[type=radio]')) {
  input.checked = input.value === readSwitch(input.name);
  input.addEventListener('change', () => {
    const query = new URLSearchParams(location.search);
    query.set(input.name, input.value);
    history.replaceState(null, '', `?${query}`);
    startAnew();
  });
}

document.getElementById('forget').addEventListener('click', startAnew);
document.getElementById('clear').addEventListener('click', clearLog);

const stream = new EventSource('/log/stream');
stream.addEventListener('message', (event) => show(JSON.parse(event.data)));
stream.addEventListener('clear', empty);
// After a broken connection the server sends everything again.
stream.addEventListener('open', empty);
startAnew();

/** Opens the shop as at a first visit, with an empty table. */
async function startAnew() {
  // What the visit before still sends is not of this one.
  await leaveShop();
  await clearLog();
  document.getElementById('alone').href = shopAddress();
  shop.src = `${shopOrigin}/forget?to=${encodeURIComponent(shopPath())}`;
}

function leaveShop() {
  return new Promise((resolve) => {
    shop.addEventListener('load', resolve, { once: true });
    shop.src = 'about:blank';
  });
}

function clearLog() {
  return fetch('/log', { method: 'DELETE' });
}

function shopAddress() {
  return shopOrigin + shopPath();
}

function shopPath() {
  const query = readSwitch('kotowari') === 'off' ? '?kotowari=off' : '';
  return (readSwitch('tags') === 'marked' ? '/marked.html' : '/') + query;
}

function readSwitch(name) {
  const usual = { tags: 'unmarked', kotowari: 'on' };
  return new URLSearchParams(location.search).get(name) ?? usual[name];
}

function show(entry) {
  // What the shop itself needs is no sending to a partner.
  if (entry.vendor === 'shop') return;
  const url = new URL(entry.url);
  const row = rows.insertRow();
  for (const text of [rows.rows.length, entry.vendor, kindOf(entry), url.host + url.pathname]) {
    row.insertCell().textContent = text;
  }
  row.title = entry.url;
  counts.set(entry.vendor, (counts.get(entry.vendor) ?? 0) + 1);
  summarise();
  // The table alone scrolls: on a phone the shop must stay in sight.
  scroller.scrollTop = scroller.scrollHeight;
}

/** `empty` is the browser's word for fetch, beacon and XMLHttpRequest. */
function kindOf({ kind }) {
  return kind === 'empty' ? 'data' : kind;
}

function empty() {
  rows.replaceChildren();
  counts.clear();
  summarise();
}

function summarise() {
  const total = rows.rows.length;
  const noun = total === 1 ? 'request' : 'requests';
  document.getElementById('count').textContent =
    `${total} ${noun} to ${counts.size} ${counts.size === 1 ? 'vendor' : 'vendors'} ／ ${counts.size}社へ${total}件`;
  document.getElementById('none').hidden = total > 0;
  vendors.replaceChildren(
    ...[...counts].map(([vendor, count]) => {
      const item = document.createElement('li');
      item.textContent = `${vendor} ${count}`;
      return item;
    }),
  );
}
