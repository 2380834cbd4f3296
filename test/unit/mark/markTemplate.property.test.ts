// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownersOf } from '../../../src/mark/mark';
import { markTemplate } from '../../../src/mark/markTemplate';
import { dialectOf } from '../../../src/mark/templates/languageOf';
import { languages, type TemplateLanguage } from '../../../src/mark/templates/languages';
import { readTemplate } from '../../../src/mark/templates/readTemplate';
import { templateCode } from '../../fixtures/templateCode';

const owners = ownersOf({});
const names = Object.keys(templateCode) as TemplateLanguage[];
const addresses = [
  'https://tr.line.me/tag.gif?t_id=',
  'https://dynamic.criteo.com/js/ld/ld.js?a=',
  'https://images.shop.example/a.png?',
  '//bat.bing.com/action/0?ti=',
];

/** What all languages have: tags, text, and what is broken. */
const html = [
  ...['<p>', '</p>', '<!-- ', ' -->', '<svg>', '</svg>', '"', "'", '>', '<', '\n', '\r\n', ' '],
  ...[
    '<script>var a = "',
    '"</script>',
    '<noscript>',
    '</noscript>',
    '<style>',
    '</style>',
    'お茶',
  ],
  ...[
    '{',
    '}',
    '{{',
    '}}',
    '{%',
    '%}',
    '<%',
    '%>',
    '<?php ',
    '?>',
    '@',
    '${',
    '*}',
    '{*',
    '`',
    '\\',
  ],
];

/** A template of a language: whole tags with code in every place, and pieces of anything. */
function templateOf(language: TemplateLanguage): fc.Arbitrary<string> {
  const { prints = [], wraps = [], comment = String } = templateCode[language] ?? {};
  const code = fc.constantFrom('', ...prints.map((sample) => sample.code));
  const tag = fc
    .tuple(fc.constantFrom('script', 'img', 'iframe', 'link rel=preload'), code, code, code)
    .chain(([name, glued, before, within]) =>
      fc.constantFrom(...addresses).map((address) => {
        const attribute = name.startsWith('link') ? 'href' : 'src';
        const end = name === 'script' || name === 'iframe' ? `</${name}>` : '';
        return `<${name}${glued} ${before} ${attribute}="${address}${within}">${end}`;
      }),
    );
  const wrapped = fc
    .tuple(fc.constantFrom(...wraps, ['', ''] as const), tag)
    .map(([[before, after], text]) => before + text + after);
  const inline = fc
    .tuple(fc.constantFrom(...addresses), code)
    .map(([address, part]) => `<script>new Image().src = '${address}' + ${part || 1};</script>`);
  const hidden = tag.map(comment);
  return fc
    .array(
      fc.oneof({ arbitrary: wrapped, weight: 4 }, inline, hidden, code, fc.constantFrom(...html)),
      { maxLength: 10 },
    )
    .map((parts) => parts.join(''));
}

function codeOf(text: string, language: TemplateLanguage): string[] {
  const { tokens } = readTemplate(text, languages[dialectOf(language, text)]);
  return tokens.map(({ start, end }) => text.slice(start, end));
}

const runs = { numRuns: 80 };

describe.each(names)('marking a template of %s', (language) => {
  const mark = (text: string) => markTemplate(owners, text, language);
  const undo = (text: string) => markTemplate(owners, text, language, { isUndo: true }).html;

  it('twice is the same as once', () => {
    fc.assert(
      fc.property(templateOf(language), (text) => {
        const once = mark(text).html;
        expect(mark(once).html).toBe(once);
      }),
      runs,
    );
  });

  it('is undone to the byte', () => {
    fc.assert(
      fc.property(templateOf(language), (text) => {
        expect(undo(mark(text).html)).toBe(text);
      }),
      runs,
    );
  });

  it('changes no sign outside of the tags that it reports', () => {
    fc.assert(
      fc.property(templateOf(language), (text) => {
        const { html: marked, marks } = mark(text);
        const pieces = marks.map(({ before, after }) => [before, after] as const);
        let [from, to] = [0, 0];
        for (const [before, after] of pieces) {
          const next = marked.indexOf(after, to);
          const same = marked.slice(to, next);
          expect(text.slice(from, from + same.length + before.length)).toBe(same + before);
          [from, to] = [from + same.length + before.length, next + after.length];
        }
        expect(marked.slice(to)).toBe(text.slice(from));
      }),
      runs,
    );
  });

  it('keeps the sequence of template code', () => {
    fc.assert(
      fc.property(templateOf(language), (text) => {
        expect(codeOf(mark(text).html, language)).toEqual(codeOf(text, language));
      }),
      runs,
    );
  });

  it('marks or reports every tag of a partner, whatever code stands in it', () => {
    const { prints = [] } = templateCode[language] ?? {};
    for (const code of ['', ...prints.map((sample) => sample.code)]) {
      // Behind a letter, `@` is no code but a part of an address: `a@b.example`.
      const places = code.startsWith('@') ? ['apart'] : ['glued', 'apart', 'behind'];
      for (const place of places) {
        const [glued, apart, behind] = ['glued', 'apart', 'behind'].map((each) =>
          each === place ? code : '',
        );
        const tag = `<img${glued} ${apart} src="https://tr.line.me/tag.gif?a=${behind}">`;
        expect(mark(tag).html, tag).toBe(
          tag.replace('<img', '<img data-consent="line"').replace('src=', 'data-src='),
        );
      }
    }
  });

  it('leaves what stands in a comment of the server alone', () => {
    const { comment = String } = templateCode[language] ?? {};
    const text = comment('<img src="https://tr.line.me/tag.gif">');
    expect(mark(text)).toEqual({ html: text, marks: [], left: [], ignored: [] });
  });
});
