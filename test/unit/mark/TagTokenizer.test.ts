// @vitest-environment node
import type { Token } from 'parse5';
import { describe, expect, it } from 'vitest';
import { TagTokenizer } from '../../../src/mark/TagTokenizer';

function createTokenizer(onStartTag: (tag: Token.TagToken) => void): TagTokenizer {
  const ignore = () => {};
  return new TagTokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag,
      onEndTag: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  );
}

const piece = 65_536;

describe('the tokenizer', () => {
  it.each([
    ['text', '', 'あ', ''],
    ['text of one word', '<b>', 'a', ''],
    ['comment', '<!--', ' -', '-->'],
    ['doctype', '<!DOCTYPE html PUBLIC "', 'ab', '">'],
    ['end tag', '</p ', 'a ', '>'],
    ['start tag, by its value', '<p a="', '\n', '">'],
    ['start tag, by its attributes', '<p ', 'a=b ', '>'],
    ['start tag, by its name', '<p', 'a', '>'],
    ['run of references', '', '&amp;&am', 'p;'],
    ['run of references in an attribute', '<p a="', '&amp;&am', 'p;">'],
    ['CDATA section', '<svg><![CDATA[', ']] a', ']]>'],
  ])(
    'finds the tag after a long %s where it stands, and keeps little of it',
    (_, open, part, close) => {
      const found: Token.TagToken[] = [];
      const tokenizer = createTokenizer((tag) => found.push(tag));
      const text = part.repeat(piece / part.length);
      tokenizer.inForeignNode = open.startsWith('<svg>');
      let most = 0;
      tokenizer.write(open, false);
      for (let at = 0; at < 64; at++) {
        tokenizer.write(text, false);
        tokenizer.forget();
        most = Math.max(most, tokenizer.preprocessor.html.length);
      }
      const last = `${close}<img src="x&amp;y">`;
      tokenizer.write(last, true);
      const length = open.length + 64 * text.length + last.length;
      expect(found.at(-1)).toMatchObject({
        tagName: 'img',
        attrs: [{ name: 'src', value: 'x&y' }],
        location: { startOffset: length - '<img src="x&amp;y">'.length, endOffset: length },
      });
      expect(most).toBeLessThan(2 ** 20 + 4 * piece);
      for (const { attrs } of found) expect(JSON.stringify(attrs).length).toBeLessThan(2 ** 21);
    },
  );

  it('keeps a start tag whole as long as it is not too long', () => {
    let value = '';
    const tokenizer = createTokenizer(({ attrs }) => {
      value = attrs[0]?.value ?? '';
    });
    tokenizer.write('<p a="', false);
    for (let at = 0; at < 9; at++) {
      tokenizer.write('a'.repeat(100_000), false);
      tokenizer.forget();
    }
    tokenizer.write('">', true);
    expect(value).toHaveLength(900_000);
  });
});
