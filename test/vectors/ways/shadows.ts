import type { CodeWay } from '../way';

/** Across a shadow boundary: no selector of the page sees what is inside. */
export const shadows: readonly CodeWay[] = [
  {
    id: 'open-root',
    words: 'a clone put into an open shadow root',
    asks: 'image',
    code: `var h = document.createElement('div'); h.attachShadow({ mode: 'open' }).append(template('<img src=' + url + '>').cloneNode(true)); document.body.append(h);`,
  },
  {
    id: 'closed-root',
    words: 'a clone put into a closed shadow root',
    asks: 'frame',
    code: `var h = document.createElement('div'); h.attachShadow({ mode: 'closed' }).append(template('<iframe src=' + url + '></iframe>').cloneNode(true)); document.body.append(h);`,
  },
  {
    id: 'script-in-root',
    words: 'a script cloned into a shadow root',
    asks: 'script',
    code: `var h = document.createElement('div'); h.attachShadow({ mode: 'open' }).append(scripted(url).cloneNode(true)); document.body.append(h);`,
  },
  {
    id: 'root-in-fragment',
    words: 'a host with its root, in a fragment',
    asks: 'script',
    code: `var f = document.createDocumentFragment(); var h = f.appendChild(document.createElement('div')); h.attachShadow({ mode: 'open' }).append(document.importNode(scripted(url), true)); document.body.append(f);`,
  },
  {
    id: 'root-in-root',
    words: 'a shadow root in a shadow root',
    asks: 'script',
    code: `var h = document.createElement('div'), i = document.createElement('div'); i.attachShadow({ mode: 'closed' }).append(scripted(url)); h.attachShadow({ mode: 'open' }).append(i); document.body.append(h);`,
  },
  {
    id: 'root-html',
    words: '`shadowRoot.innerHTML`',
    asks: 'image',
    code: `var h = document.createElement('div'); h.attachShadow({ mode: 'open' }).innerHTML = '<img src=' + url + '>'; document.body.append(h);`,
  },
  {
    id: 'late-root',
    words: '`attachShadow` in the page',
    asks: 'script',
    code: `document.body.append(document.createElement('section')); var h = document.body.lastChild; h.attachShadow({ mode: 'open' }).append(scripted(url));`,
  },
  {
    id: 'root-set-html-unsafe',
    words: '`setHTMLUnsafe` with a declarative root',
    asks: 'image',
    code: `place.setHTMLUnsafe('<div><template shadowrootmode=open><img src=' + url + '></template></div>');`,
  },
  {
    id: 'parse-html-unsafe',
    words: '`parseHTMLUnsafe` with a declarative root',
    asks: 'image',
    code: `document.body.append(Document.parseHTMLUnsafe('<div><template shadowrootmode=open><img src=' + url + '></template></div>').body.firstChild);`,
  },
  {
    id: 'cloned-root',
    words: 'a clonable root, cloned',
    asks: 'script',
    code: `var h = document.createElement('div'); h.attachShadow({ mode: 'open', clonable: true }); h.shadowRoot.append(document.createElement('p')); var c = h.cloneNode(true); c.shadowRoot.append(scripted(url)); document.body.append(c);`,
  },
  {
    id: 'imported-root',
    words: 'a clonable root, by `importNode`',
    asks: 'image',
    code: `var t = document.createElement('template'); t.setHTMLUnsafe('<div><template shadowrootmode=open shadowrootclonable><img src=' + url + '></template></div>'); document.body.append(document.importNode(t.content, true));`,
  },
  {
    id: 'written-root',
    words: 'a declarative root that a frame’s `write` brings',
    asks: 'script',
    code: `place.append(document.createElement('iframe')); var d = place.lastChild.contentDocument; d.open(); d.write('<!doctype html><div><template shadowrootmode=open><script src=' + url + '><\\/script></template></div>'); d.close();`,
  },
];
