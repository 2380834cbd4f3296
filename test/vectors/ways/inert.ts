import type { CodeWay } from '../way';

/** Out of a document of which nothing is asked for: adoption is the moment, not insertion. */
export const inert: readonly CodeWay[] = [
  {
    id: 'parsed-image',
    words: 'an image of `DOMParser`, put into a detached element',
    asks: 'image',
    code: `window.keep1 = document.createElement('div'); keep1.append(parse('<img src=' + url + '>').images[0]);`,
  },
  {
    id: 'parsed-to-page',
    words: 'an image of `DOMParser`, put into the page',
    asks: 'image',
    code: `place.append(parse('<img src=' + url + '>').images[0]);`,
  },
  {
    id: 'template-to-detached',
    words: '`template.content` into a detached element',
    asks: 'image',
    code: `window.keep2 = document.createElement('div'); keep2.append(template('<img src=' + url + '>'));`,
  },
  {
    id: 'adopted-image',
    words: '`adoptNode`',
    asks: 'image',
    code: `window.keep3 = document.adoptNode(parse('<img src=' + url + '>').images[0]);`,
  },
  {
    id: 'extracted',
    words: '`extractContents` of another document',
    asks: 'image',
    code: `var d = parse('<p><img src=' + url + '></p>'), r = d.createRange(); r.selectNodeContents(d.body); window.keep4 = document.createElement('div'); keep4.append(r.extractContents());`,
  },
  {
    id: 'parsed-script',
    words: '`importNode` of a template’s content',
    asks: 'script',
    code: `place.append(document.importNode(scripted(url), true));`,
  },
  {
    id: 'fragment-only',
    words: 'an image in a fragment that never enters the page',
    asks: 'image',
    code: `window.keep5 = document.createDocumentFragment(); keep5.append(parse('<img src=' + url + '>').images[0]);`,
  },
  {
    id: 'contextual',
    words: '`createContextualFragment` that never enters the page',
    asks: 'image',
    code: `window.keep6 = document.createRange().createContextualFragment('<img src=' + url + '>');`,
  },
  {
    id: 'html-document',
    words: 'an image of `createHTMLDocument`',
    asks: 'image',
    code: `var d = document.implementation.createHTMLDocument(''); d.body.innerHTML = '<img src=' + url + '>'; place.append(d.body.firstChild);`,
  },
  {
    id: 'xml-document',
    words: 'an image of an XML document',
    asks: 'image',
    code: `var d = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"><image width="9" height="9" href="' + url.replace('&', '&amp;') + '"/></svg>', 'image/svg+xml'); place.append(d.documentElement);`,
  },
  {
    id: 'parsed-picture',
    words: 'a `<picture>` of `DOMParser`',
    asks: 'image',
    code: `place.append(parse('<picture><source srcset=' + url + '><img></picture>').body.firstChild);`,
  },
  {
    id: 'parsed-frame',
    words: 'a frame of `DOMParser`',
    asks: 'frame',
    code: `place.append(parse('<iframe src=' + url + '></iframe>').body.firstChild);`,
  },
  {
    id: 'nested-template',
    words: 'a template in a template',
    asks: 'image',
    code: `place.append(template('<template><img src=' + url + '></template>').firstChild.content);`,
  },
];
