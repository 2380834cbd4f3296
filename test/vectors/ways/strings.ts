import type { CodeWay } from '../way';

const image = `'<img src="' + url + '" width="1" height="1">'`;
const script = `'<script src="' + url + '"></' + 'script>'`;
const frame = `'<iframe src="' + url + '" width="1" height="1"></iframe>'`;

/** Markup that a script writes. */
export const strings: readonly CodeWay[] = [
  { id: 'inner-html', words: '`innerHTML`', asks: 'image', code: `place.innerHTML = ${image};` },
  {
    id: 'inner-html-frame',
    words: '`innerHTML` with an `<iframe>`',
    asks: 'frame',
    code: `place.innerHTML = ${frame};`,
  },
  {
    id: 'inner-html-references',
    words: '`innerHTML` with character references in the URL',
    asks: 'image',
    code: `place.innerHTML = ${image}.replace(':', '&#58;').replace('line', '&#x6C;ine');`,
  },
  {
    id: 'inner-html-detached',
    words: '`innerHTML` of an element that is in no page',
    asks: 'image',
    code: `document.createElement('div').innerHTML = ${image};`,
  },
  {
    id: 'outer-html',
    words: '`outerHTML`',
    asks: 'image',
    code: `place.appendChild(document.createElement('i')).outerHTML = ${image};`,
  },
  {
    id: 'insert-adjacent-html',
    words: '`insertAdjacentHTML`',
    asks: 'image',
    code: `place.insertAdjacentHTML('beforeend', ${image});`,
  },
  {
    id: 'set-html-unsafe',
    words: '`setHTMLUnsafe`',
    asks: 'image',
    code: `place.setHTMLUnsafe(${image});`,
  },
  {
    id: 'shadow-inner-html',
    words: "a shadow root's `innerHTML`",
    asks: 'image',
    code: `place.append(document.createElement('div'));
      place.lastChild.attachShadow({ mode: 'open' }).innerHTML = ${image};`,
  },
  {
    id: 'contextual-fragment',
    words: '`createContextualFragment`',
    asks: 'script',
    code: `place.append(document.createRange().createContextualFragment(${script}));`,
  },
  {
    id: 'contextual-fragment-image',
    words: '`createContextualFragment` with an image',
    asks: 'image',
    code: `place.append(document.createRange().createContextualFragment(${image}));`,
  },
  {
    id: 'write',
    words: '`document.write`',
    asks: 'script',
    parsing: true,
    code: `document.write(${script});`,
  },
  {
    id: 'write-split',
    words: '`document.write`, split inside a tag',
    asks: 'script',
    parsing: true,
    code: `document.write('<scr' + 'ipt src="' + url.slice(0, 20));
      document.write(url.slice(20) + '"></' + 'script>');`,
  },
  {
    id: 'write-image',
    words: '`document.write` of an `<img>`',
    asks: 'image',
    parsing: true,
    code: `document.write(${image});`,
  },
  {
    id: 'writeln',
    words: '`document.writeln`',
    asks: 'script',
    parsing: true,
    code: `document.writeln(${script});`,
  },
  {
    id: 'srcdoc',
    words: '`iframe.srcdoc` with a `<script src>` in it',
    asks: 'script',
    code: `var frame = document.createElement('iframe'); frame.srcdoc = ${script}; place.append(frame);`,
  },
  {
    id: 'srcdoc-code',
    words: '`iframe.srcdoc` whose own code calls `fetch`',
    asks: 'hit',
    code: `var frame = document.createElement('iframe');
      frame.srcdoc = '<script>fetch("' + url + '", { mode: "no-cors" })</' + 'script>'; place.append(frame);`,
  },
];
