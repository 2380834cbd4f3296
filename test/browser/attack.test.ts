import { describe, expect, test } from 'vitest';
import { openPage, type Ways, waysOf, writeWays } from './attack';
import { decide } from './choices';
import { useSite } from './harness';
import { readGlobal } from './readGlobal';

/** Families of ways to a vendor that no list of methods names: the mechanism behind each is held. */
const families: Readonly<Record<string, Ways>> = {
  'across a shadow boundary (R110)': {
    'open-root':
      "var h = document.createElement('div'); h.attachShadow({ mode: 'open' }).append(template('<img src=' + image(way) + '>').cloneNode(true)); document.body.append(h);",
    'closed-root':
      "var h = document.createElement('div'); h.attachShadow({ mode: 'closed' }).append(template('<iframe src=' + frame(way) + '></iframe>').cloneNode(true)); document.body.append(h);",
    'script-in-root':
      "var h = document.createElement('div'); h.attachShadow({ mode: 'open' }).append(scripted(script(way)).cloneNode(true)); document.body.append(h);",
    'root-in-fragment':
      "var f = document.createDocumentFragment(); var h = f.appendChild(document.createElement('div')); h.attachShadow({ mode: 'open' }).append(document.importNode(scripted(script(way)), true)); document.body.append(f);",
    'root-in-root':
      "var h = document.createElement('div'), i = document.createElement('div'); i.attachShadow({ mode: 'closed' }).append(scripted(script(way))); h.attachShadow({ mode: 'open' }).append(i); document.body.append(h);",
    'root-html':
      "var h = document.createElement('div'); h.attachShadow({ mode: 'open' }).innerHTML = '<img src=' + image(way) + '>'; document.body.append(h);",
    'late-root':
      "document.body.append(document.createElement('section')); var h = document.body.lastChild; h.attachShadow({ mode: 'open' }).append(scripted(script(way)));",
    'set-html-unsafe':
      "place.setHTMLUnsafe('<div><template shadowrootmode=open><img src=' + image(way) + '></template></div>');",
    'parse-html-unsafe':
      "document.body.append(Document.parseHTMLUnsafe('<div><template shadowrootmode=open><img src=' + image(way) + '></template></div>').body.firstChild);",
    'cloned-root':
      "var h = document.createElement('div'); h.attachShadow({ mode: 'open', clonable: true }); h.shadowRoot.append(document.createElement('p')); var c = h.cloneNode(true); c.shadowRoot.append(scripted(script(way))); document.body.append(c);",
    'imported-root':
      "var t = document.createElement('template'); t.setHTMLUnsafe('<div><template shadowrootmode=open shadowrootclonable><img src=' + image(way) + '></template></div>'); document.body.append(document.importNode(t.content, true));",
    'written-root':
      "place.append(document.createElement('iframe')); var d = place.firstChild.contentDocument; d.open(); d.write('<!doctype html><div><template shadowrootmode=open><script src=' + script(way) + '><\\/script></template></div>'); d.close();",
  },
  'out of a document of which nothing is asked for (R110)': {
    'parsed-image':
      "window.keep1 = document.createElement('div'); keep1.append(parse('<img src=' + image(way) + '>').images[0]);",
    'parsed-to-page': "place.append(parse('<img src=' + image(way) + '>').images[0]);",
    'template-to-detached':
      "window.keep2 = document.createElement('div'); keep2.append(template('<img src=' + image(way) + '>'));",
    'adopted-image':
      "window.keep3 = document.adoptNode(parse('<img src=' + image(way) + '>').images[0]);",
    extracted:
      "var d = parse('<p><img src=' + image(way) + '></p>'), r = d.createRange(); r.selectNodeContents(d.body); window.keep4 = document.createElement('div'); keep4.append(r.extractContents());",
    'parsed-script': 'place.append(document.importNode(scripted(script(way)), true));',
    'fragment-only':
      "window.keep5 = document.createDocumentFragment(); keep5.append(parse('<img src=' + image(way) + '>').images[0]);",
    contextual:
      "window.keep6 = document.createRange().createContextualFragment('<img src=' + image(way) + '>');",
  },
  'by a script that comes to life later (R85)': {
    'type-set':
      "var s = document.createElement('script'); s.type = 'text/x'; s.src = script(way); place.append(s); s.type = ''; s.append('');",
    'type-removed':
      "var s = document.createElement('script'); s.setAttribute('type', 'text/x'); s.src = script(way); place.append(s); s.removeAttribute('type'); s.append('');",
    'type-toggled':
      "var s = document.createElement('script'); s.src = script(way); s.toggleAttribute('type'); place.append(s);",
    'type-node-removed':
      "var s = document.createElement('script'); s.type = 'text/x'; s.src = script(way); place.append(s); s.removeAttributeNode(s.getAttributeNode('type')); s.append('');",
    'named-item-removed':
      "var s = document.createElement('script'); s.type = 'text/x'; s.src = script(way); place.append(s); s.attributes.removeNamedItem('type'); s.append('');",
    'inner-html':
      "var s = document.createElement('script'); s.innerHTML = ''; s.src = script(way); document.head.append(s);",
    'held-and-moved':
      "var s = document.createElement('script'); s.src = script(way); place.append(s); s.removeAttribute('type'); document.head.append(s);",
  },
  'by an address that no property of HTML has (R85)': {
    'base-val':
      "var s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), i = document.createElementNS('http://www.w3.org/2000/svg', 'image'); s.append(i); place.append(s); i.href.baseVal = image(way);",
    'base-val-script':
      "var s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), i = document.createElementNS('http://www.w3.org/2000/svg', 'script'); i.href.baseVal = script(way); s.append(i); place.append(s);",
    'node-value':
      "var i = new Image(), a = document.createAttribute('src'); i.setAttributeNode(a); Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue').set.call(a, image(way)); place.append(i);",
    'xlink-href':
      "place.innerHTML = '<svg><image width=9 height=9 xlink:href=\"' + image(way) + '\"/></svg>';",
    'xlink-set':
      "var s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), i = document.createElementNS('http://www.w3.org/2000/svg', 'image'); s.append(i); place.append(s); i.setAttributeNS('http://www.w3.org/1999/xlink', 'href', image(way));",
    'image-srcset':
      "var l = document.createElement('link'); l.rel = 'preload'; l.as = 'image'; l.imageSrcset = image(way); document.head.append(l);",
    background: "place.innerHTML = '<table background=' + image(way) + '><tr><td>x</table>';",
    'frame-script':
      'var i = document.createElement(\'iframe\'); i.src = "javascript:\'<html><body><script src=" + script(way) + "></" + "script></body></html>\'"; place.append(i);',
    'frame-data':
      "var i = document.createElement('iframe'); i.src = 'data:text/html,' + encodeURIComponent('<img src=' + image(way) + '>'); place.append(i);",
    'refresh-in-frame':
      "var i = document.createElement('iframe'); i.srcdoc = '<meta http-equiv=refresh content=\"0;url=' + frame(way) + '\">'; place.append(i);",
    'insert-html':
      "place.contentEditable = true; place.focus(); document.execCommand('insertHTML', false, '<img src=' + image(way) + '>'); place.contentEditable = false;",
    formaction:
      "place.innerHTML = '<iframe name=fa></iframe><form target=fa action=/own><input name=way value=' + way + '><button formaction=https://gum.criteo.com/syncframe>x</button></form>'; place.querySelector('button').click();",
    'request-submit':
      "place.innerHTML = '<iframe name=rs></iframe><form target=rs action=https://gum.criteo.com/syncframe><input name=way value=' + way + '></form>'; place.querySelector('form').requestSubmit();",
    'open-frame': "place.innerHTML = '<iframe name=of></iframe>'; window.open(frame(way), 'of');",
  },
  'by markup in pieces (R85, R111)': {
    'lone-sign':
      "document.write('<'); document.write('script src=' + script(way) + '><\\/script>');",
    'in-the-name':
      "document.write('<scr'); document.write('ipt src=' + script(way) + '><\\/script>');",
    'in-the-value':
      "document.write('<img src=\"' + image(way).slice(0, 12)); document.write(image(way).slice(12) + '\">');",
    'after-comment':
      "document.write('<!-'); document.write('- x --><script src=' + script(way) + '><\\/script>');",
    'by-written-script':
      "document.write('<script>document.write(\"<script src=' + script(way) + '><\\\\/script>\")<\\/script><textarea></textarea>');",
    references: "document.write('<img src=\"https&#58;//tr.line.me/tag.gif?way=' + way + '\">');",
    'frame-in-pieces':
      "place.append(document.createElement('iframe')); var d = place.firstChild.contentDocument; d.open(); d.write('<scr'); setTimeout(function () { d.write('ipt src=' + script(way) + '><\\/script>'); d.close(); });",
  },
};

describe('a vendor that is reached', () => {
  const site = useSite({ preloadScanner: false });

  test.each(Object.entries(families))(
    '%s: nothing leaves before the choice, and after allow what would have',
    async (_, ways) => {
      const body = writeWays(ways);
      const [reference, visit] = await Promise.all([
        openPage(site, { body, isPlain: true }),
        openPage(site, { body }),
      ]);
      await Promise.all([reference.settle(), visit.settle()]);
      expect(await readGlobal(reference.page, 'faults')).toEqual({});
      const natural = waysOf(reference);
      expect([...new Set(natural)]).toEqual(Object.keys(ways).sort());
      expect(waysOf(visit)).toEqual([]);
      expect(await readGlobal(visit.page, 'faults')).toEqual({});
      await decide(visit.page, 'acceptAll');
      await visit.settle();
      expect(waysOf(visit)).toEqual(natural);
      expect(visit.errors).toEqual(reference.errors);
    },
  );

  test.each(Object.entries(families))(
    '%s: nothing leaves during a refusal, nor later (R88, R105)',
    async (_, ways) => {
      const visit = await openPage(site, {});
      await decide(visit.page, 'rejectAll');
      await visit.page.evaluate(
        ({ codes }) => {
          for (const [way, code] of codes) {
            const place = document.body.appendChild(document.createElement('div'));
            if (/\.write\(/.test(code)) continue;
            try {
              new Function('way', 'place', code)(way, place);
            } catch {}
          }
        },
        { codes: Object.entries(ways) },
      );
      await visit.settle();
      expect(waysOf(visit)).toEqual([]);
      await decide(visit.page, 'acceptAll');
      await visit.settle();
      expect(waysOf(visit)).toEqual([]);
    },
  );
});

describe('a page that shadows what the gate needs (R99)', () => {
  const site = useSite({ preloadScanner: false });
  const tags = `<script async src="https://d-cache.microad.jp/js/td_parsed_access.js?way=parsed"></script>
    <script>
      new Image().src = image('made');
      fetch('https://y.clarity.ms/collect?way=fetch', { mode: 'no-cors' }).catch(function () {});
      fetch('/forget?shadowed');
    </script>`;

  test.each([
    ["var URL = '/cart'", ''],
    ["const URL = '/cart'", ''],
    ['window.URL = { a: 1 }', ''],
    ['function URL() {}', ''],
    ['const Node = 1', ''],
    ['const Set = 1, Map = 1, WeakMap = 1, WeakSet = 1, WeakRef = 1', ''],
    ['const Math = 1, Date = 1, Reflect = 1, Promise = 1', ''],
    ['Object.prototype.path = "/x"', ''],
    ['const MutationObserver = 1, RegExp = 1, Proxy = 1', ''],
    ['', '<img name=getElementById><img name=createElement><img name=head>'],
    ['', '<img name=querySelectorAll><img name=querySelector><img name=readyState>'],
    ['', '<img name=body><img name=documentElement><img name=cookie><img name=currentScript>'],
    ['', '<img name=baseURI><img name=defaultView><img name=addEventListener><img name=nodeType>'],
  ])('%s%s: all is held, and all goes once it is allowed', async (code, markup) => {
    const head = code ? `<script>${code}</script>` : '';
    const button = '<button id="allow" onclick="kotowari.acceptAll()">x</button>';
    const visit = await openPage(site, { head, body: markup + button + tags });
    // The page shadows what a test would wait by as well; the last thing that it asks for is its own.
    await expect.poll(() => visit.shop().some(({ url }) => url.endsWith('shadowed'))).toBe(true);
    expect(waysOf(visit)).toEqual([]);
    await visit.page.locator('#allow').click();
    await expect.poll(() => waysOf(visit)).toEqual(['fetch', 'made', 'parsed']);
    expect(visit.errors).toEqual([]);
  });
});
