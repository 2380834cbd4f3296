// A Tag Manager container with 47 ad tags, injected in the same ways as by the real one: image tags, files,
// frames, and Custom HTML, whose scripts it recreates one after another, each after the previous one has
// loaded. One Custom HTML tag has "Support document.write" on.
standin.ran('gtm.js crowd');
window.dataLayer ??= [];
window.dataLayer.push({ event: 'gtm.dom' });

const many = (count, make) => Array.from({ length: count }, (_, index) => make(index + 1));
const frame = (address) =>
  `<iframe title="" width="1" height="1" style="display:none" src="${address}"></iframe>`;
const td = (name) => `https://d-cache.microad.jp/js/td_${name}_access.js`;

const images = [
  ...many(
    9,
    (n) => `https://googleads.g.doubleclick.net/pagead/viewthroughconversion/90000${n}/?guid=ON`,
  ),
  ...many(6, (n) => `https://tr.line.me/tag.gif?c_t=lap&t_id=crowd-${n}&e=pv`),
  ...many(5, (n) => `https://b97.yahoo.co.jp/pagead/conversion/400${n}/?guid=ON`),
  ...many(4, (n) => `https://i.smartnews-ads.com/p?id=crowd-${n}&e=PageView`),
  ...many(3, (n) => `https://bat.bing.com/action/0?ti=6000${n}&Ver=2&evt=pageLoad`),
  ...many(3, (n) => `https://www.facebook.com/tr/?id=2000${n}&ev=PageView`),
  ...many(2, (n) => `https://t.co/i/adsct?txn_id=crowd-${n}`),
];
const files = many(5, (n) => td(`crowd${n}`));
const frames = many(4, (n) =>
  frame(`https://1234567.fls.doubleclick.net/activityi;src=1234567;type=crowd;cat=${n}`),
);
const custom = [
  ...many(5, (n) => {
    const call = `microadTd.HTML${n}.start({ n: ${n} });`;
    return `<script src="${td(`html${n}`)}"></script>\n<script>${call}</script>`;
  }),
  ...frames,
];
const written = `<div id="crowd-written"><script src="${td('written')}"></script><p>書かれた枠</p></div>`;

for (const address of images) standin.image(address);
for (const address of files) standin.load(address);
for (const html of custom) insert(html);
supportWrite(() => document.write(written));

function insert(html) {
  const box = document.createElement('div');
  box.innerHTML = html;
  move([...box.childNodes], document.body);
}

/** Inserts nodes one by one. Scripts are recreated, and the rest waits for each of them. */
function move([node, ...rest], parent) {
  if (!node) return;
  const next = () => move(rest, parent);
  if (node.nodeName !== 'SCRIPT') {
    const scripts = [...(node.querySelectorAll?.('script') ?? [])];
    parent.insertBefore(node, null);
    for (const script of scripts) script.replaceWith(copy(script));
    return next();
  }
  const script = copy(node, next);
  parent.insertBefore(script, null);
  if (!node.src) next();
}

function copy({ src, text }, onload = null) {
  const script = document.createElement('script');
  script.async = false;
  script.type = 'text/javascript';
  script.text = text;
  script.onload = script.onerror = onload;
  if (src) script.src = src;
  return script;
}

/** Replaces `document.write` while the tag runs, and inserts its output into the page. */
function supportWrite(run) {
  const own = Object.getOwnPropertyDescriptor(document, 'write');
  let html = '';
  document.write = (...parts) => {
    html += parts.join('');
  };
  run();
  if (own) Object.defineProperty(document, 'write', own);
  else delete document.write;
  insert(html);
}
