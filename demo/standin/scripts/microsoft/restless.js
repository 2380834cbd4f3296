// Sends repeatedly in every possible way, by timers and on user input, with natives that it saved while it was
// allowed: everything that a withdrawal has to cut off. In the URL, `way` says how, and `at` when, by the
// page's clock.
standin.ran('restless.js');

const EVERY = 300;
let beat = 0;
const at = (way) => `https://y.clarity.ms/collect?way=${way}&beat=${beat++}&at=${Date.now()}`;
const hidden = (element) => {
  element.style.display = 'none';
  document.body.append(element);
  return element;
};

// Saved once, as bundled code does.
const keptFetch = window.fetch;
const keptBeacon = navigator.sendBeacon.bind(navigator);
const keptSource = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set;
const blank = hidden(document.createElement('iframe')).contentWindow;
const post = { method: 'POST', mode: 'no-cors', body: 'beat' };
const ignore = () => {};

const ways = {
  image: (url) => standin.image(url),
  'kept-image': (url) => keptSource.call(new Image(), url),
  'inner-html': (url) => {
    document.createElement('div').innerHTML = `<img alt="" src="${url.replaceAll('&', '&amp;')}">`;
  },
  script: (url) => standin.load(url).remove(),
  iframe: (url) => setTimeout((frame) => frame.remove(), 2 * EVERY, standin.frame(url)),
  form: (url) => {
    const form = hidden(document.createElement('form'));
    const frame = document.createElement('iframe');
    frame.name = form.target = `beat${beat}`;
    form.append(frame);
    form.method = 'post';
    form.action = url;
    form.submit();
    setTimeout(() => form.remove(), 2 * EVERY);
  },
  fetch: (url) => fetch(url, post).catch(ignore),
  'kept-fetch': (url) => keptFetch(url, post).catch(ignore),
  'blank-fetch': (url) => blank.fetch(url, post).catch(ignore),
  'blank-image': (url) => {
    new blank.Image().src = url;
  },
  xhr: (url) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.send('beat');
  },
  beacon: (url) => navigator.sendBeacon(url, 'beat'),
  'kept-beacon': (url) => keptBeacon(url, 'beat'),
};
const timed = () => {
  for (const [way, send] of Object.entries(ways)) send(at(way));
};
setInterval(timed, EVERY);

for (const type of ['click', 'keydown', 'wheel', 'pagehide']) {
  addEventListener(type, () => navigator.sendBeacon(at(type), 'beat'));
}

window.restless = {
  source: new EventSource('https://y.clarity.ms/events?way=event-source'),
  socket: new WebSocket('wss://live.clarity.ms/?way=websocket&beat=0'),
};
setInterval(() => {
  // A native `send` on a closed socket does nothing.
  if (window.restless.socket.readyState > 0) window.restless.socket.send('beat');
}, EVERY);
