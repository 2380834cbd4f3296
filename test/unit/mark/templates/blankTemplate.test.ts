// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blank, blankTemplate, printed } from '../../../../src/mark/templates/blankTemplate';
import { languages, type TemplateLanguage } from '../../../../src/mark/templates/languages';
import { readTemplate } from '../../../../src/mark/templates/readTemplate';

/** What is left of a template: zeros stand for what prints something, blanks for other code. */
function plainOf(text: string, language: TemplateLanguage): string {
  const { tokens } = readTemplate(text, languages[language]);
  return blankTemplate(text, tokens).replaceAll(printed, '0').replaceAll(blank, ' ');
}

describe('blankTemplate', () => {
  it.each<[TemplateLanguage, string, string]>([
    ['html', '<p>{{ a }}<?php b ?>', '<p>0000000          '],
    ['liquid', '<p>{{ a }}</p>', '<p>0000000</p>'],
    ['liquid', '<p {%- if a > b -%}>', '<p                 >'],
    ['liquid', '{% comment %}<i>{% endcomment %}<b>', `${' '.repeat(32)}<b>`],
    ['liquid', '{% schema %}{"a":"{{"}{%- endschema -%}<b>', `${' '.repeat(39)}<b>`],
    ['liquid', "{{ 'a\nb' }}", '00000\n00000'],
    ['twig', "{{ '}}' }}<b>", '0000000000<b>'],
    ['twig', '{# {{ a #}<b>', '          <b>'],
    ['twig', '{% if "%}" is a %}<b>', '                  <b>'],
    ['php', '<?= $a ?><b>', '000000000<b>'],
    ['php', '<?php echo $a ?><b>', '0000000000000000<b>'],
    ['php', "<?php f('?>'); // it's so\n?><b>", `${' '.repeat(25)}\n  <b>`],
    ['php', '<?php # to the end ?><b>', '                     <b>'],
    ['php', '<?php /* ?> */ ?><b>', '                 <b>'],
    ['php', '<?php $a = <<<X\n?>\nX;\n?><b>', `${' '.repeat(15)}\n  \n  \n  <b>`],
    ['php', '<b><?php a("<i>")', '<b>              '],
    ['php', '<?xml version="1.0"?><b>', '<?xml version="1.0"?><b>'],
  ])('blanks %s: %j', (language, text, plain) => {
    expect(plainOf(text, language)).toBe(plain);
  });

  it.each<[TemplateLanguage, string]>([
    ['liquid', 'a {{ b <script> c'],
    ['liquid', '{% comment %} <script>'],
    ['twig', 'a {# b <script>'],
  ])('takes what nothing ends for text: %s %j', (language, text) => {
    expect(plainOf(text, language)).toContain('<script>');
  });

  it('never throws, keeps the length and every line end', () => {
    const signs = fc.constantFrom(
      ...['{{', '}}', '{%', '%}', '{#', '#}', '<?php ', '<?=', '?>', '"', "'", '\\', '\n', '\r\n'],
      ...['{% comment %}', '{% endcomment %}', '//', '/*', '*/', '<<<A\n', 'A', '<b>', ' '],
    );
    const texts = fc.array(fc.oneof(signs, fc.string({ maxLength: 4 }))).map((all) => all.join(''));
    const names = fc.constantFrom(...(Object.keys(languages) as TemplateLanguage[]));
    fc.assert(
      fc.property(texts, names, (text, language) => {
        const plain = plainOf(text, language);
        expect(plain.length).toBe(text.length);
        expect(plain.match(/[\r\n]/g)).toEqual(text.match(/[\r\n]/g));
        expect(plainOf(plain, language).length).toBe(plain.length);
      }),
    );
  });

  it('is done with a long text of signs that nothing ends in no time', () => {
    const text = '{{ '.repeat(300_000);
    expect(plainOf(text, 'liquid')).toBe(text);
  });
});
