// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createByteMarker } from '../../../src/mark/createByteMarker';
import { createMarker } from '../../../src/mark/createMarker';
import { markWith, ownersOf } from '../../../src/mark/mark';
import { held } from '../../fixtures/vendor-urls';

const owners = ownersOf({});
/** The rules take longer to make than such a page to mark. */
const mark = (html: string) => markWith(owners, html).html;
const urls = Object.keys(held);

/** Pieces of pages: whole ones, broken ones, and those that change how the next are read. */
const pieces = [
  ...['script', 'noscript', 'style', 'template', 'svg', 'math', 'textarea', 'title', 'iframe', 'p'],
  ...['foreignObject', 'mi', 'desc', 'xmp', 'plaintext', 'b'],
].flatMap((name) => [`<${name}>`, `</${name}>`, `<${name.toUpperCase()} `]);
const signs = [
  ...[
    '<',
    '>',
    '/',
    '=',
    '"',
    "'",
    '&',
    '&amp;',
    '&#x3c;',
    '-',
    '<!--',
    '-->',
    '--!>',
    '<![CDATA[',
  ],
  ...[']]>', '\r\n', '\r', '\n', '\t', ' ', '\0', '\ufeff', 'お茶', '表', '😀', '\ud83d', 'é', 'a'],
  ...[
    '<?php',
    '?>',
    '<!DOCTYPE html>',
    '</',
    '<!',
    '<base href="https://dynamic.criteo.com/js/ld/">',
  ],
];
const attributes = [
  ...['type=module', 'type="text/plain"', 'data-consent=line', 'data-src="a"', 'async', 'src=a'],
  ...[
    'style="background:url(//tr.line.me/tag.gif)"',
    'shadowrootmode=open',
    'rel=preload',
    "alt='",
  ],
];

const url = fc.constantFrom(...urls).map((each) => each.replaceAll('&', '&amp;'));
const element = fc.constantFrom(
  'script',
  'img',
  'iframe',
  'link rel=preconnect',
  'image',
  'object',
);
const address = fc.constantFrom('src', 'href', 'srcset', 'data', 'SRC', 'srcdoc');
const tag = fc
  .tuple(element, fc.array(fc.constantFrom(...attributes), { maxLength: 2 }), address, url)
  .map(([name, some, attribute, value]) => `<${name} ${some.join(' ')} ${attribute}="${value}">`);
const code = url.map((value) => `<script>new Image().src = "${value}"</script>`);
const twin = tag.map((html) => `<noscript>${html}</noscript>`);
const page = fc
  .array(
    fc.oneof(
      { arbitrary: tag, weight: 4 },
      code,
      twin,
      fc.constantFrom(...pieces),
      fc.constantFrom(...signs),
      fc.constantFrom(...attributes),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

/** A page and the places where it is cut. */
const cutPage = page.chain((html) =>
  fc.tuple(fc.constant(html), fc.array(fc.nat(Math.max(html.length * 3, 1)), { maxLength: 12 })),
);

function cut<Text extends string | Buffer>(text: Text, places: readonly number[]): Text[] {
  const bounds = [0, ...places.filter((at) => at < text.length), text.length];
  const sorted = bounds.sort((a, b) => a - b);
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index] ?? 0;
    return (typeof text === 'string' ? text.slice(from, to) : text.subarray(from, to)) as Text;
  });
}

/** Takes out what marking puts in, as a person would. */
function unmark(html: string): string {
  return html
    .replace(/ type="text\/plain" data-consent="[^"]*"| type="text\/plain"(?= )/g, '')
    .replace(/ data-consent="[^"]*"/g, '')
    .replace(/data-(?=(type|src|srcset|srcdoc|href|data|poster)\b)/gi, '');
}

const runs = { numRuns: 600 };

describe('marking', () => {
  it('twice is the same as once', () => {
    fc.assert(
      fc.property(page, (html) => {
        const once = mark(html);
        expect(mark(once)).toBe(once);
      }),
      runs,
    );
  });

  it('in pieces cut anywhere is the same as the whole, with all that is told of it', () => {
    fc.assert(
      fc.property(cutPage, ([html, places]) => {
        const marker = createMarker(owners);
        const given = cut(html, places).map((piece) => marker.write(piece));
        const { marks, left } = marker;
        expect({ html: given.join('') + marker.end(), marks, left }).toEqual(
          markWith(owners, html),
        );
      }),
      runs,
    );
  });

  it('in bytes cut anywhere, inside of characters too, is the same as the whole', () => {
    fc.assert(
      fc.property(cutPage, ([html, places]) => {
        const marker = createByteMarker(owners);
        const given = cut(Buffer.from(html), places).map((bytes) => marker.write(bytes));
        const text = Buffer.from(html).toString();
        expect(Buffer.concat([...given, marker.end()]).toString()).toBe(mark(text));
      }),
      runs,
    );
  });

  it('changes no sign outside of the tags that it tells', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { html: marked, marks } = markWith(owners, html);
        let at = 0;
        let from = 0;
        for (const { before, after } of marks) {
          const next = marked.indexOf(after, at);
          expect(next).toBeGreaterThanOrEqual(at);
          const between = marked.slice(at, next);
          expect(html.slice(from, from + between.length + before.length)).toBe(between + before);
          at = next + after.length;
          from += between.length + before.length;
        }
        expect(marked.slice(at)).toBe(html.slice(from));
      }),
      runs,
    );
  });

  it('can be undone by hand: the attributes stand in the tag as they were', () => {
    fc.assert(
      fc.property(page, (html) => {
        for (const { before, after } of markWith(owners, html).marks) {
          if (!/data-|text\/plain/.test(before)) expect(unmark(after)).toBe(before);
        }
      }),
      runs,
    );
  });

  it('takes any text and any bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.uint8Array(), (text, bytes) => {
        expect(mark(text)).toBe(text);
        const marker = createByteMarker(owners);
        const given = Buffer.concat([marker.write(bytes), marker.end()]);
        expect(given).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 150 },
    );
  });
});
