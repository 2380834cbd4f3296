// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { rewriteTag } from '../../../src/mark/rewriteTag';

function rewrite(raw: string, addresses: readonly string[], plain = raw) {
  const answer = rewriteTag({ raw, plain }, { names: ['meta', 'line'], addresses });
  return typeof answer === 'string' ? answer : answer.raw;
}

describe('rewriteTag', () => {
  it('names all that are needed', () => {
    expect(rewrite('<script src=a>', [])).toBe(
      '<script type="text/plain" data-consent="meta line" src=a>',
    );
  });

  it('puts the addresses aside where they stand, in capitals or not', () => {
    expect(rewrite('<img SRC="a"srcset=b/>', ['src', 'srcset'])).toBe(
      '<img data-consent="meta line" data-SRC="a"data-srcset=b/>',
    );
  });

  it('puts the type of a script aside, an empty one too', () => {
    expect(rewrite('<script type>', [])).toContain(' data-type>');
  });

  it('keeps a mark that is there', () => {
    expect(rewrite('<img data-consent=criteo src=a>', ['src'])).toBe(
      '<img data-consent=criteo data-src=a>',
    );
  });

  it('puts every attribute of the name aside', () => {
    expect(rewrite('<img src=a SRC=b src=c>', ['src'])).toBe(
      '<img data-consent="meta line" data-src=a data-SRC=b data-src=c>',
    );
  });

  it('says why it cannot where the place is taken, or there are too many', () => {
    expect(rewrite('<img data-src=b src=a>', ['src'])).toBe(
      'it has a "data-src" of its own: mark it by hand',
    );
    expect(rewrite(`<img ${'src=a '.repeat(9)}>`, ['src'])).toBe(
      'it has one attribute again and again: mark it by hand',
    );
  });

  it('leaves a tag whose own data would be taken for what was put aside', () => {
    expect(rewrite('<script data-type="lazy" src=a>', [])).toBe(
      'it has a "data-type" of its own: mark it by hand',
    );
    expect(rewrite('<img data-src=b srcset=a>', ['srcset'])).toBe(
      'it has a "data-src" of its own: mark it by hand',
    );
  });

  it('keeps template code to the letter, and finds the places in what is left of it', () => {
    const raw = '<img alt="{{ ">" }}" src="{{ \'a\' }}">';
    const plain = '<img alt="000000000" src="000000000">';
    expect(plain).toHaveLength(raw.length);
    expect(rewrite(raw, ['src'], plain)).toBe(
      '<img data-consent="meta line" alt="{{ ">" }}" data-src="{{ \'a\' }}">',
    );
  });
});
