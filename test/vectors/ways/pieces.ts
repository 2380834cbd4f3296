import type { CodeWay } from '../way';

/** By markup that comes in pieces. */
export const pieces: readonly CodeWay[] = [
  {
    id: 'lone-sign',
    words: '`document.write("<")`, then the rest',
    asks: 'script',
    parsing: true,
    code: `document.write('<'); document.write('script src=' + url + '><\\/script>');`,
  },
  {
    id: 'in-the-name',
    words: '`document.write` that ends in a name',
    asks: 'script',
    parsing: true,
    code: `document.write('<scr'); document.write('ipt src=' + url + '><\\/script>');`,
  },
  {
    id: 'in-the-value',
    words: '`document.write` that ends in a value',
    asks: 'image',
    parsing: true,
    code: `document.write('<img src="' + url.slice(0, 12)); document.write(url.slice(12) + '">');`,
  },
  {
    id: 'after-comment',
    words: '`document.write` that ends in a comment',
    asks: 'script',
    parsing: true,
    code: `document.write('<!-'); document.write('- x --><script src=' + url + '><\\/script>');`,
  },
  {
    id: 'by-written-script',
    words: '`document.write` by a written script',
    asks: 'script',
    parsing: true,
    code: `document.write('<script>document.write("<script src=' + url + '><\\\\/script>")<\\/script><textarea></textarea>');`,
  },
  {
    id: 'references',
    words: '`document.write` with character references',
    asks: 'image',
    parsing: true,
    code: `document.write('<img src="' + url.replace(':', '&#58;') + '">');`,
  },
  {
    id: 'frame-in-pieces',
    words: 'a frame’s `write` in pieces, a task apart',
    asks: 'script',
    code: `place.append(document.createElement('iframe')); var d = place.lastChild.contentDocument; d.open(); d.write('<scr'); setTimeout(function () { d.write('ipt src=' + url + '><\\/script>'); d.close(); });`,
  },
];
