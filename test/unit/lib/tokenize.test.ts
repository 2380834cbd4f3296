// @vitest-environment node
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { createTokenizerState, tokenize } from '../../../src/lib/tokenize';

type Node = DefaultTreeAdapterMap['childNode'];

const wanted = /^(img|script|iframe)$/;

/** Where a browser that runs scripts finds the start tags of images, scripts and frames, by parse5. */
function findByParser(markup: string): string[] {
  const found: string[] = [];
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      const at = node.sourceCodeLocation?.startTag?.startOffset;
      const start = at ?? node.sourceCodeLocation?.startOffset;
      if (wanted.test(node.tagName)) {
        found.push(`${node.tagName} ${start} ${node.attrs.map(({ value }) => value).join()}`);
      }
      visit(node.childNodes);
    }
  };
  visit(parseFragment(markup, { sourceCodeLocationInfo: true, scriptingEnabled: true }).childNodes);
  return found.sort();
}

function findByTokenizer(pieces: readonly string[]): string[] {
  const state = createTokenizerState();
  const found: string[] = [];
  let before = '';
  let offset = 0;
  for (const piece of pieces) {
    const text = before + piece;
    const { tags, rest } = tokenize(text, state);
    for (const { name, start, attributes } of tags) {
      const values = [...attributes.values()].map(({ value }) => value).join();
      if (wanted.test(name)) found.push(`${name} ${start + offset} ${values}`);
    }
    offset += rest;
    before = text.slice(rest);
  }
  return found.sort();
}

/** Pieces of markup as people and templates write them, good and bad. */
const piece = fc.constantFrom(
  ...['<p>', '</p>', 'text', ' ', '<', '< ', '</', '<!', '<!-', '<!-- x -->', '<!-->', '<!--->'],
  ...['--!>', '<img src=a>', `<IMG SRC="b" alt='c'>`, '<img src = d/>', "<img alt=it's src=e>"],
  ...['<img a=b=c>', '<img / src=f>', '<script>', '</script>', '<script src=g></script>', '-->'],
  ...['</script >', '</scriptx>', '<!--', '<script', '<textarea>', '</textarea>', '<title>'],
  ...['</title>', '<style>', '</style>', '<iframe>', '</iframe>', '<noscript>', '</noscript>'],
  ...['<?x>', '<!doctype html>', '"', "'", '>', '=', '/', '<a title="<img>">', '</a>', '<b x=>'],
);
const markup = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));

describe('the tokenizer (R111)', () => {
  it('finds the tags that a browser finds, at the same places, with the same values', () => {
    fc.assert(
      fc.property(markup, (text) => {
        expect(findByTokenizer([text])).toEqual(findByParser(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('finds the same, however the text is cut', () => {
    fc.assert(
      fc.property(markup, fc.array(fc.nat(60), { maxLength: 5 }), (text, cuts) => {
        const places = [0, ...cuts.filter((cut) => cut < text.length), text.length];
        places.sort((one, other) => one - other);
        const pieces = places.slice(1).map((end, index) => text.slice(places[index], end));
        expect(findByTokenizer(pieces)).toEqual(findByTokenizer([text]));
      }),
      { numRuns: 3000 },
    );
  });

  it('goes on behind a script of an `<svg>` that is closed in itself', () => {
    const text = '<svg><script href=a /></svg><img src=b>';
    expect(findByTokenizer([text])).toEqual(findByParser(text));
  });

  it.each(['x<y ', '<', '<a ', '<!--', '<img src="', "<img a='"])(
    'takes time that grows with the text alone: %s',
    (part) => {
      const text = part.repeat(400_000 / part.length);
      const start = performance.now();
      tokenize(text, createTokenizerState());
      // What grows with the square takes minutes.
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
