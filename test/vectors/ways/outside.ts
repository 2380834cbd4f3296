import type { Way } from '../way';

/** Where no script of a page gets a hook: what Kotowari does not promise to hold. */
export const outside: readonly Way[] = [
  {
    id: 'import-call',
    words: '`import()`',
    asks: 'script',
    code: 'import(url);',
  },
  {
    id: 'module-text',
    words: '`import` in the text of a module',
    asks: 'script',
    markup: (url) => `<script type="module">import '${url}';</script>`,
  },
  {
    id: 'style-element',
    words: '`url()` in a `<style>` of the page',
    asks: 'image',
    markup: (url) =>
      `<style>.parsed { background: url("${url}"); height: 1px }</style><div class="parsed"></div>`,
  },
  {
    id: 'style-import',
    words: '`@import` in a `<style>` of the page',
    asks: 'hit',
    markup: (url) => `<style>@import url("${url}");</style>`,
  },
  {
    id: 'style-attribute',
    words: '`url()` in a `style` attribute of the page',
    asks: 'image',
    markup: (url) => `<div style="background: url('${url}'); height: 1px"></div>`,
  },
  {
    id: 'style-set',
    words: '`element.style` set by script',
    asks: 'image',
    code: `var box = place.appendChild(document.createElement('div'));
      box.style.height = '1px'; box.style.backgroundImage = 'url("' + url + '")';`,
  },
  {
    id: 'insert-rule',
    words: '`insertRule`',
    asks: 'image',
    code: `var style = document.head.appendChild(document.createElement('style'));
      style.sheet.insertRule('body::after { content: url("' + url + '") }');`,
  },
  {
    id: 'frame-location',
    words: 'navigation of a frame: `contentWindow.location`',
    asks: 'frame',
    code: `var frame = place.appendChild(document.createElement('iframe'));
      frame.contentWindow.location.replace(url);`,
  },
  {
    id: 'link-target',
    words: 'a click on a link into a frame',
    asks: 'frame',
    code: `var frame = document.createElement('iframe'); frame.name = 'link' + Math.random();
      var link = document.createElement('a'); link.href = url; link.target = frame.name;
      place.append(frame, link); link.click();`,
  },
  {
    id: 'worker-text',
    words: 'a worker made from a text',
    asks: 'hit',
    code: `var text = 'fetch("' + url + '", { mode: "no-cors" })';
      new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));`,
  },
];
