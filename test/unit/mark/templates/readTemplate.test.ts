// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, type TemplateLanguage } from '../../../../src/mark/templates/languages';
import { readTemplate } from '../../../../src/mark/templates/readTemplate';

const names = Object.keys(languages) as TemplateLanguage[];

/** All that opens, closes or hides something in any of the languages. */
const signs = [
  ...[
    '{{',
    '}}',
    '{%',
    '%}',
    '{#',
    '#}',
    '{{{',
    '}}}',
    '{!!',
    '!!}',
    '{{--',
    '--}}',
    '{{/*',
    '*/}}',
  ],
  ...[
    '<%',
    '%>',
    '<%=',
    '<%--',
    '--%>',
    '<?php ',
    '<?=',
    '?>',
    '<{',
    '}>',
    '<!--{',
    '}-->',
    '{@',
    '@}',
  ],
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '"',
    "'",
    '`',
    '\\',
    '/*',
    '*/',
    '//',
    '#',
    '<<<A\n',
    '\nA',
    '$a',
    '@',
  ],
  ...[
    '@if (',
    '@(',
    '@{',
    '@*',
    '*@',
    '@a.b',
    '@php',
    '@verbatim',
    '${',
    '{literal}',
    '{/literal}',
  ],
  ...[
    '{% raw %}',
    '{% comment %}',
    '<a>',
    '</a>',
    '<a ',
    '>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
  ],
  ...[' ', '\n', 'a', '          ', '---\n'],
];

/** Looking at a character costs the same, however many there are. */
const mostSteps = 120;

describe('reading a template', () => {
  it.each(names)(
    'looks at each character of %s a bounded number of times, however it repeats',
    (name) => {
      const beginning = fc.array(fc.constantFrom(...signs), { maxLength: 3 });
      const repeated = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 4 });
      fc.assert(
        fc.property(beginning, repeated, (first, again) => {
          const text = first.join('') + again.join('').repeat(1000);
          expect(readTemplate(text, languages[name]).steps / text.length).toBeLessThan(mostSteps);
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each<[TemplateLanguage, string]>([
    ['php', '<?= "tr.line.me" ?>'],
    ['php', '<?php $a = <<<A\n'],
    ['php', '<?php "\\'],
    ['twig', "{{ '\\"],
    ['twig', '{{ { }}'],
    ['html', '{% raw '],
    ['smarty', '{literal '],
    ['razor', '@if (x) {<a>'],
    ['astro', '{(<a>'],
    ['blade', '@if('],
    ['blade', '@php "\\'],
    ['liquid', '{% comment %}{% comment %}{% endcomment %}'],
    ['jsp', '<c:out value="'],
  ])('does as much work for twice the text of %s: %j', (name, piece) => {
    const steps = (count: number) => readTemplate(piece.repeat(count), languages[name]).steps;
    expect(steps(20_000) / steps(10_000)).toBeLessThan(2.1);
  });

  it('takes a different end for each heredoc without searching the text again', () => {
    const text = Array.from({ length: 5000 }, (_, at) => `<?php $a = <<<A${at}\n`).join('');
    expect(readTemplate(text, languages.php).steps / text.length).toBeLessThan(mostSteps);
  });

  it('gives tokens in order that do not overlap', () => {
    const texts = fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, fc.constantFrom(...names), (text, name) => {
        let done = 0;
        for (const { start, end } of readTemplate(text, languages[name]).tokens) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThanOrEqual(start);
          done = end;
        }
        expect(done).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
