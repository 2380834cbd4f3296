// Meta Pixel: answers `fbq`, draws its settings by script, reports by image. `consent revoke` before
// `init` locks everything; `grant` then sends what was queued, in order.
standin.ran('fbevents.js');

const pixels = [];
let locked = false;
const kept = [];

window.fbq.callMethod = (...call) => {
  if (call[0] === 'consent') return consent(call[1]);
  if (locked) return kept.push(call);
  if (call[0] === 'init') return init(call[1]);
  if (call[0] === 'track' || call[0] === 'trackCustom') track(call[1]);
};
window.fbq.queue.splice(0).forEach((call) => {
  window.fbq.callMethod(...call);
});

// The real one reports button clicks by itself.
document.addEventListener('click', (event) => {
  if (event.target.closest?.('button') && !locked) track('SubscribedButtonClick');
});

function consent(word) {
  locked = word === 'revoke';
  if (locked) return;
  for (const call of kept.splice(0)) window.fbq.callMethod(...call);
}

function init(id) {
  const pixel = { id, ready: false, waiting: [] };
  pixels.push(pixel);
  standin.load(`https://connect.facebook.net/signals/config/${id}?v=2.9.170&r=stable`).onload =
    () => {
      pixel.ready = true;
      for (const event of pixel.waiting.splice(0)) send(pixel, event);
    };
}

function track(event) {
  for (const pixel of pixels) {
    if (pixel.ready) send(pixel, event);
    else pixel.waiting.push(event);
  }
}

function send(pixel, event) {
  const fbp = standin.visitor('_fbp');
  standin.image(
    `https://www.facebook.com/tr/?${standin.query({ id: pixel.id, ev: event, v: '2.9.170', fbp })}`,
  );
}
