// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankTemplate, type TemplateLanguage } from '../../../src/mark/blankTemplate';

const plainOf = (text: string, language: TemplateLanguage) => blankTemplate(text, language).plain;
const codeOf = (text: string, language: TemplateLanguage) =>
  blankTemplate(text, language).code.map(({ text: part }) => part);

describe('blankTemplate', () => {
  it.each<[TemplateLanguage, string, string]>([
    ['html', '<p>{{ a }}<?php b ?>', '<p>{{ a }}<?php b ?>'],
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

  it('tells the code that may print something, and no comments', () => {
    expect(codeOf("{{ 'x' | script_tag }}{% comment %}y{% endcomment %}", 'liquid')).toEqual([
      "{{ 'x' | script_tag }}",
    ]);
    expect(codeOf('{{ x }}{# y #}', 'twig')).toEqual(['{{ x }}']);
    expect(codeOf('<?php f("x"); // y\n g(\'z\'); /* "w" */ ?>', 'php')).toEqual(['"x"', "'z'"]);
  });

  it('never throws, keeps the length and every line end', () => {
    const signs = fc.constantFrom(
      ...['{{', '}}', '{%', '%}', '{#', '#}', '<?php ', '<?=', '?>', '"', "'", '\\', '\n', '\r\n'],
      ...['{% comment %}', '{% endcomment %}', '//', '/*', '*/', '<<<A\n', 'A', '<b>', ' '],
    );
    const texts = fc.array(fc.oneof(signs, fc.string({ maxLength: 4 }))).map((all) => all.join(''));
    const languages = fc.constantFrom<TemplateLanguage>('liquid', 'twig', 'php');
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const { plain } = blankTemplate(text, language);
        expect(plain.length).toBe(text.length);
        expect(plain.match(/[\r\n]/g)).toEqual(text.match(/[\r\n]/g));
        expect(plainOf(plain, language)).toBe(plain);
      }),
    );
  });

  it('is done with a long text of signs that nothing ends in no time', () => {
    const text = '{{ '.repeat(300_000);
    expect(plainOf(text, 'liquid')).toBe(text);
  });
});
