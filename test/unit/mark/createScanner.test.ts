// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createScanner } from '../../../src/mark/createScanner';

/** The tags of a text: `a` a start, `/a` an end, with a star where it and what it holds is foreign. */
function scan(...pieces: readonly string[]): string[] {
  const found: string[] = [];
  const scanner = createScanner(
    ({ tagName }, _, isForeign) => found.push(tagName + (isForeign ? '*' : '')),
    ({ tagName }) => found.push(`/${tagName}`),
  );
  for (const [at, piece] of pieces.entries()) scanner.write(piece, at === pieces.length - 1);
  return found;
}

describe('the scanner', () => {
  it.each([
    ['<p><b>a</b>', ['p', 'b', '/b']],
    ['<script>"<a>"</script><a>', ['script', '/script', 'a']],
    ['<script><!--<script></script>--></script><a>', ['script', '/script', 'a']],
    ['<style><a></style><title><a></title>', ['style', '/style', 'title', '/title']],
    [
      '<noscript><a></noscript><iframe><a></iframe>',
      ['noscript', '/noscript', 'iframe', '/iframe'],
    ],
    ['<xmp><a></xmp><noembed><a></noembed>', ['xmp', '/xmp', 'noembed', '/noembed']],
    [
      '<noframes><a></noframes><textarea></title><a></textarea>',
      ['noframes', '/noframes', 'textarea', '/textarea'],
    ],
    ['<plaintext></plaintext><a>', ['plaintext']],
    ['<![CDATA[<a>]]>', []],
    ['<svg><![CDATA[<a>]]></svg>', ['svg*', '/svg']],
    ['<svg><style><a></style></svg>', ['svg*', 'style*', 'a*', '/style', '/svg']],
    [
      '<svg><foreignObject><style><a></style></foreignObject><style><b>',
      ['svg*', 'foreignobject', 'style', '/style', '/foreignobject', 'style*', 'b'],
    ],
    [
      '<svg><desc><noscript><a></noscript></desc></svg>',
      ['svg*', 'desc', 'noscript', '/noscript', '/desc', '/svg'],
    ],
    [
      '<math><mi><style><a></style></mi></math>',
      ['math*', 'mi', 'style', '/style', '/mi', '/math'],
    ],
    ['<svg/><style><a></style>', ['svg*', 'style', '/style']],
    ['<svg><p><style><a></style>', ['svg*', 'p', 'style', '/style']],
    ['</svg><style><a></style>', ['/svg', 'style', '/style']],
    ['<a', []],
    ['<a b="', []],
  ])('reads %s', (text, found) => {
    expect(scan(text)).toEqual(found);
    expect(scan(...text, '')).toEqual(found);
  });

  it('has settled all but a start tag that has not ended', () => {
    const scanner = createScanner(
      () => {},
      () => {},
    );
    const settled = (text: string) => {
      scanner.write(text, false);
      return scanner.settled;
    };
    expect(settled('<p>茶')).toBe(4);
    expect(settled('<')).toBe(4);
    expect(settled(' 3 <')).toBe(8);
    expect(settled('img src="&am')).toBe(8);
    expect(settled('p;">')).toBe(25);
    expect(settled('</p')).toBe(25);
  });
});
