// Meta Pixel: handles `fbq`, loads its settings by script, reports by image, or by a form into a hidden frame
// if the URL would be too long. `consent revoke` before `init` stops everything; `grant` then sends the queue
// in order.
standin.ran('fbevents.js');

const pixels = [];
let locked = false;
let again = false;
const kept = [];

window.fbq.callMethod = (...call) => {
  if (!again) standin.command('meta', ...call);
  if (call[0] === 'consent') return consent(call[1]);
  if (locked) return kept.push(call);
  if (call[0] === 'init') return init(call[1]);
  if (call[0] === 'track' || call[0] === 'trackCustom') track(call[1], call[2]);
};
lookAtOrder(
  Array.from(window.fbq.queue, ([command, word]) => (command === 'consent' ? word : command)),
);
window.fbq.queue.splice(0).forEach((call) => {
  window.fbq.callMethod(...call);
});

// The real pixel reports clicks on buttons by itself.
document.addEventListener('click', (event) => {
  if (event.target.closest?.('button') && !locked) track('SubscribedButtonClick');
});

/** If `revoke` comes only after the first `init`, the tag sends anyway. */
function lookAtOrder(said) {
  const isLocked = said.lastIndexOf('revoke') > said.lastIndexOf('grant');
  const began = said.indexOf('init');
  if (isLocked && began >= 0 && began < said.indexOf('revoke')) {
    standin.error('meta: a revoke after init, what was tracked is sent');
  }
}

function consent(word) {
  if (!/^(grant|revoke)$/.test(word)) return standin.error(`meta: no consent is ${word}`);
  locked = word === 'revoke';
  if (locked) return;
  again = true;
  for (const call of kept.splice(0)) window.fbq.callMethod(...call);
  again = false;
}

function init(id) {
  const pixel = { id, ready: false, waiting: [] };
  pixels.push(pixel);
  standin.load(`https://connect.facebook.net/signals/config/${id}?v=2.9.170&r=stable`).onload =
    () => {
      pixel.ready = true;
      for (const event of pixel.waiting.splice(0)) send(pixel, ...event);
    };
}

function track(event, details) {
  for (const pixel of pixels) {
    if (pixel.ready) send(pixel, event, details);
    else pixel.waiting.push([event, details]);
  }
}

function send(pixel, event, details = {}) {
  const fbp = standin.visitorId('_fbp');
  const words = { id: pixel.id, ev: event, v: '2.9.170', fbp };
  for (const [key, value] of Object.entries(details)) words[`cd[${key}]`] = JSON.stringify(value);
  const query = standin.query(words);
  if (`${query}`.length > 2000) sendByForm(query);
  else standin.image(`https://www.facebook.com/tr/?${query}`);
}

function sendByForm(query) {
  const name = `fb${Math.random()}`.replace('.', '');
  const form = document.createElement('form');
  form.method = 'post';
  form.action = 'https://www.facebook.com/tr/';
  form.target = name;
  form.acceptCharset = 'utf-8';
  form.style.display = 'none';
  const frame = document.createElement('iframe');
  frame.src = 'about:blank';
  frame.id = name;
  frame.name = name;
  form.appendChild(frame);
  const submit = () => {
    for (const [key, value] of query) {
      const field = document.createElement('input');
      field.name = key;
      field.value = value;
      form.appendChild(field);
    }
    frame.addEventListener('load', () => form.remove(), { once: true });
    form.submit();
  };
  frame.addEventListener('load', submit, { once: true });
  document.body.appendChild(form);
}
