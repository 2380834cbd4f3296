// @vitest-environment node
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { node } from '../../../src/partners/node';
import { writeHtml } from '../../../src/partners/writeHtml';

it('writes any text and any address so that it is read back as it was', () => {
  // What a parser of HTML itself changes: line ends and characters that no page can have.
  const text = fc.string({ unit: 'grapheme' }).map((any) => any.replace(/[\0\r]/g, ''));
  fc.assert(
    fc.property(text, text, (words, address) => {
      const html = writeHtml(node('p', {}, node('a', { href: address }, words)));
      const [paragraph] = parseFragment(html).childNodes as [DefaultTreeAdapterTypes.Element];
      const [link] = paragraph.childNodes as [DefaultTreeAdapterTypes.Element];
      expect(link.attrs).toEqual([{ name: 'href', value: address }]);
      expect(link.childNodes.map((child) => 'value' in child && child.value).join('')).toBe(words);
      expect(paragraph.childNodes).toHaveLength(1);
    }),
  );
});

it('writes a line for each block, and none within a sentence', () => {
  const list = node('ul', {}, node('li', {}, 'あ', node('strong', {}, 'い')), node('li', {}, 'う'));
  expect(writeHtml(list)).toBe('<ul>\n  <li>あ<strong>い</strong></li>\n  <li>う</li>\n</ul>');
});
