import type { CodeWay } from '../way';

/** By an address that no property of HTML has, or that stands in another one. */
export const addresses: readonly CodeWay[] = [
  {
    id: 'base-val-script',
    words: '`href.baseVal` of a script of SVG',
    asks: 'script',
    code: `var s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), i = document.createElementNS('http://www.w3.org/2000/svg', 'script'); i.href.baseVal = url; s.append(i); place.append(s);`,
  },
  {
    id: 'node-value',
    words: '`nodeValue` of an attribute',
    asks: 'image',
    code: `var i = new Image(), a = document.createAttribute('src'); i.setAttributeNode(a); Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue').set.call(a, url); place.append(i);`,
  },
  {
    id: 'xlink-href',
    words: '`xlink:href` by `innerHTML`',
    asks: 'image',
    code: `place.innerHTML = '<svg><image width=9 height=9 xlink:href="' + url + '"/></svg>';`,
  },
  {
    id: 'xlink-set',
    words: '`setAttributeNS` of `xlink:href`',
    asks: 'image',
    code: `var s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), i = document.createElementNS('http://www.w3.org/2000/svg', 'image'); s.append(i); place.append(s); i.setAttributeNS('http://www.w3.org/1999/xlink', 'href', url);`,
  },
  {
    id: 'link-image-srcset',
    words: '`link.imageSrcset`',
    asks: 'image',
    code: `var l = document.createElement('link'); l.rel = 'preload'; l.as = 'image'; l.imageSrcset = url; document.head.append(l);`,
  },
  {
    id: 'background',
    words: '`<table background>`',
    asks: 'image',
    code: `place.innerHTML = '<table background=' + url + '><tr><td>x</table>';`,
  },
  {
    id: 'frame-script',
    words: '`iframe.src` with a `javascript:` address',
    asks: 'script',
    code: `var i = document.createElement('iframe'); i.src = "javascript:'<html><body><script src=" + url + "></" + "script></body></html>'"; place.append(i);`,
  },
  {
    id: 'frame-data',
    words: '`iframe.src` with a `data:` address',
    asks: 'image',
    code: `var i = document.createElement('iframe'); i.src = 'data:text/html,' + encodeURIComponent('<img src=' + url + '>'); place.append(i);`,
  },
  {
    id: 'refresh-in-frame',
    words: '`<meta http-equiv=refresh>` in a `srcdoc`',
    asks: 'frame',
    code: `var i = document.createElement('iframe'); i.srcdoc = '<meta http-equiv=refresh content="0;url=' + url + '">'; place.append(i);`,
  },
  {
    id: 'insert-html',
    words: '`execCommand("insertHTML")`',
    asks: 'image',
    code: `place.contentEditable = true; place.focus(); getSelection().collapse(place, 0); document.execCommand('insertHTML', false, '<img src=' + url + '>'); place.contentEditable = false;`,
  },
  {
    id: 'formaction',
    words: '`button.click()` with a `formaction`',
    asks: 'frame',
    code: `place.innerHTML = '<iframe name=fa></iframe><form target=fa action=/own><input name=way value=' + url.split('way=')[1] + '><button formaction=' + url.split('?')[0] + '>x</button></form>'; place.querySelector('button').click();`,
  },
  {
    id: 'request-submit',
    words: '`form.requestSubmit()`',
    asks: 'frame',
    code: `place.innerHTML = '<iframe name=rs></iframe><form target=rs action=' + url.split('?')[0] + '><input name=way value=' + url.split('way=')[1] + '></form>'; place.querySelector('form').requestSubmit();`,
  },
  {
    id: 'open-frame',
    words: '`window.open` into a named frame',
    asks: 'frame',
    code: `place.innerHTML = '<iframe name=of></iframe>'; window.open(url, 'of');`,
  },
  {
    id: 'fe-image',
    words: '`<feImage href>` by `innerHTML`',
    asks: 'image',
    code: `place.innerHTML = '<svg><filter id=fe-image-filter><feImage href="' + url + '"/></filter><rect width=9 height=9 filter="url(#fe-image-filter)"/></svg>';`,
  },
  {
    id: 'fe-image-made',
    words: '`feImage` made by script',
    asks: 'image',
    code: `var ns = 'http://www.w3.org/2000/svg', s = place.appendChild(document.createElementNS(ns, 'svg')); s.innerHTML = '<filter id=fe-made><feImage/></filter><rect width=9 height=9 filter="url(#fe-made)"/>'; s.querySelector('feImage').setAttribute('href', url);`,
  },
  {
    id: 'smil-set',
    words: '`<set attributeName=href>` of SVG',
    asks: 'image',
    code: `place.innerHTML = '<svg><image width=9 height=9><set attributeName=href to="' + url + '" begin=0s dur=99s /></image></svg>';`,
  },
  {
    id: 'smil-values',
    words: '`<animate attributeName=href values>`',
    asks: 'image',
    code: `place.innerHTML = '<svg><image width=9 height=9><animate attributeName=href values="' + url + ';' + url + '" begin=0s dur=99s /></image></svg>';`,
  },
  {
    id: 'link-imagesrcset-attribute',
    words: '`imagesrcset` as an attribute',
    asks: 'image',
    code: `var l = document.createElement('link'); l.rel = 'preload'; l.as = 'image'; l.setAttribute('imagesrcset', url + ' 1x'); document.head.append(l);`,
  },
  {
    id: 'track',
    words: '`<track>` of a film',
    asks: 'image',
    code: `var v = document.createElement('video'), t = document.createElement('track'); v.crossOrigin = 'anonymous'; t.kind = 'subtitles'; t.src = url; v.append(t); place.append(v); t.track.mode = 'showing';`,
  },
  {
    id: 'body-background',
    words: '`body.background`',
    asks: 'image',
    code: `document.body.background = url;`,
  },
  {
    id: 'frame-script-markup',
    words: 'a `javascript:` frame by `innerHTML`',
    asks: 'script',
    code: `place.innerHTML = '<iframe src="javascript:\\'<html><body><script src=' + url + '></' + 'script></body></html>\\'"></iframe>';`,
  },
  {
    id: 'xlink-script',
    words: '`xlink:href` of a script of SVG',
    asks: 'script',
    code: `var ns = 'http://www.w3.org/2000/svg', s = place.appendChild(document.createElementNS(ns, 'svg')); var i = document.createElementNS(ns, 'script'); i.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', url); s.append(i);`,
  },
  {
    id: 'paint-worklet',
    words: '`paintWorklet.addModule`',
    asks: 'script',
    code: `CSS.paintWorklet.addModule(url).catch(function () {});`,
  },
];
