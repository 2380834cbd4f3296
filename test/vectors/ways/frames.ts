import type { CodeWay } from '../way';

const child = "var frame = place.appendChild(document.createElement('iframe'));";
const script = `'<script src="' + url + '"></' + 'script>'`;

/** What a same-origin frame offers: every method once more, and untouched. */
export const frames: readonly CodeWay[] = [
  {
    id: 'frame-fetch',
    words: '`iframe.contentWindow.fetch`',
    asks: 'hit',
    code: `${child} frame.contentWindow.fetch(url, { mode: 'no-cors' });`,
  },
  {
    id: 'frame-index-fetch',
    words: '`frames[0].fetch`, past the element',
    asks: 'hit',
    code: `${child} window[window.length - 1].fetch(url, { mode: 'no-cors' });`,
  },
  {
    id: 'frame-parsed-fetch',
    words: '`fetch` of a frame that `innerHTML` made',
    asks: 'hit',
    code: `place.innerHTML = '<iframe></iframe>'; window[window.length - 1].fetch(url, { mode: 'no-cors' });`,
  },
  {
    id: 'frame-xhr',
    words: '`iframe.contentWindow.XMLHttpRequest`',
    asks: 'hit',
    code: `${child} var call = new frame.contentWindow.XMLHttpRequest(); call.open('GET', url); call.send();`,
  },
  {
    id: 'frame-beacon',
    words: '`iframe.contentWindow.navigator.sendBeacon`',
    asks: 'hit',
    code: `${child} frame.contentWindow.navigator.sendBeacon(url, 'hit');`,
  },
  {
    id: 'frame-image',
    words: '`new iframe.contentWindow.Image().src`',
    asks: 'image',
    code: `${child} var image = new frame.contentWindow.Image(); image.src = url;`,
  },
  {
    id: 'frame-create-element',
    words: '`iframe.contentDocument.createElement`',
    asks: 'script',
    code: `${child} var script = frame.contentDocument.createElement('script');
      script.src = url; frame.contentDocument.body.append(script);`,
  },
  {
    id: 'frame-inner-html',
    words: '`iframe.contentDocument.body.innerHTML`',
    asks: 'image',
    code: `${child} frame.contentDocument.body.innerHTML = '<img src="' + url + '">';`,
  },
  {
    id: 'frame-write',
    words: '`iframe.contentDocument.write`',
    asks: 'script',
    code: `${child} frame.contentDocument.open(); frame.contentDocument.write(${script}); frame.contentDocument.close();`,
  },
  {
    id: 'frame-borrowed-setter',
    words: "a child's `src` setter, called on an image of the page",
    asks: 'image',
    code: `${child} var image = new Image();
      Object.getOwnPropertyDescriptor(frame.contentWindow.HTMLImageElement.prototype, 'src').set.call(image, url);`,
  },
];
