// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ownersOf } from '../../../src/mark/mark';
import { markTemplate } from '../../../src/mark/markTemplate';
import type { TemplateLanguage } from '../../../src/mark/templates/languages';

const owners = ownersOf({});
const mark = (language: TemplateLanguage, text: string) => markTemplate(owners, text, language);
const url = 'https://bat.bing.com/bat.js';
const line = 'https://tr.line.me/tag.gif';

describe('a template', () => {
  it.each<[TemplateLanguage, string]>([
    ['twig', `<script{{ attributes }} src="${url}"></script>`],
    ['html', `<script{{ .Attributes }} src="${url}"></script>`],
    ['php', `<script<?= $a ?> src="${url}"></script>`],
    ['blade', `<script {{ $csp->nonce }} async src="${url}"></script>`],
    ['smarty', `<script {$csp->nonce} async src="${url}"></script>`],
    ['erb', `<script <%= nonce > 1 %> src="${url}"></script>`],
  ])('has its tags marked whatever code stands in them: %s %s (R86)', (language, text) => {
    const { html, left } = mark(language, text);
    const marked = text.replace('<script', '<script type="text/plain" data-consent="microsoft"');
    expect({ html, left }).toEqual({ html: marked, left: [] });
  });

  it('keeps the strings of a script whose name has code behind it', () => {
    const text = `<script{{ attributes }}>var box = "<img src='${line}'>";</script>`;
    expect(mark('twig', text)).toMatchObject({ html: text, left: [{ names: ['line'] }] });
  });

  it.each<[TemplateLanguage, string]>([
    ['twig', `<{{ tag }} src="${line}">`],
    ['erb', `<<%= tag %> src="${line}">`],
    ['php', `<<?= $tag ?> src="${line}">`],
  ])('has an element that code names reported: %s %s', (language, text) => {
    const { html, left } = mark(language, text);
    expect(html).toBe(text);
    expect(left).toEqual([expect.objectContaining({ names: ['line'], sends: true })]);
  });

  it.each<[TemplateLanguage, string, string]>([
    ['liquid', `{{ '${url}' | script_tag }}`, `{{ '${url}' | script_tag: data-consent: 'x' }}`],
    [
      'php',
      `<?php\n echo '<img src="${line}">';`,
      `<?php\n echo '<img data-consent="line">${line}';`,
    ],
    ['haml', `%img{ src: "${line}" }`, `%img{ "data-consent": "line", "data-src": "${line}" }`],
  ])(
    'has code that prints a tag reported until a mark stands in it: %s',
    (language, open, done) => {
      expect(mark(language, open).left).toEqual([
        expect.objectContaining({ sends: true, write: expect.stringContaining('data-consent') }),
      ]);
      expect(mark(language, done).left).toEqual([]);
    },
  );

  it('tells the line of an address in long code', () => {
    const text = `<?php\n// ${line}\n$a = 1;\n  echo '<img src="${line}">';\n?>`;
    expect(mark('php', text).left).toEqual([
      expect.objectContaining({ line: 4, column: 3, text: `echo '<img src="${line}">';` }),
    ]);
  });

  it.each<TemplateLanguage>(['vue', 'svelte', 'astro'])(
    'of %s may close any element in its start tag, and is read on behind it (R86)',
    (language) => {
      const text = `<div><iframe src="https://gum.criteo.com/a" /><img src="${line}"></div>`;
      expect(mark(language, text).marks.map(({ names }) => names)).toEqual([['criteo'], ['line']]);
    },
  );

  it.each<[TemplateLanguage, string]>([
    ['vue', `<template><Image src="${line}" /></template>`],
    ['vue', `<template><img .src="'${line}'"></template>`],
    ['vue', `<template><img v-bind="{ src: '${line}' }"></template>`],
    ['vue', `<template><div v-html="'<img src=${line}>'" /></template>`],
    ['vue', `<style>a { background: url(${line}) }</style>`],
    ['svelte', `<Video src="${line}" />`],
    ['astro', `<Image src="${line}" />`],
    ['html', `<img [attr.src]="'${line}'">`],
    ['html', `<img ng-src="${line}?{{ id }}">`],
    ['html', `<img th:attr="src=@{${line}}">`],
    ['html', `<div th:utext="'<img src=${line}>'"></div>`],
    ['html', `<img data-bind="attr: { src: '${line}' }">`],
    ['smarty', `{php}echo '<img src="${line}">';{/php}`],
  ])('stays as it is where a component or code writes the tag, and says so: %s %s', (...given) => {
    const { html, left } = mark(...given);
    expect(html).toBe(given[1]);
    expect(left).toEqual([expect.objectContaining({ names: ['line'], sends: true })]);
  });

  it.each<[TemplateLanguage, string]>([
    ['vue', `<template><img :data-src="'${line}'" data-consent="line"></template>`],
    ['vue', `<template><div v-html="'<img data-consent=line data-src=${line}>'" /></template>`],
    ['pug', `img(\n  data-consent="line"\n  data-src="${line}"\n)`],
    ['haml', `%img{ "data-consent": "line",\n  "data-src": "${line}" }`],
  ])('says nothing of what has its mark already: %s %s', (...given) => {
    expect(mark(...given)).toMatchObject({ marks: [], left: [] });
  });

  it.each<[TemplateLanguage, string, string]>([
    ['haml', `%img{src: "${line}"}`, `%img{ "data-consent": "line", "data-src": "${line}" }`],
    ['pug', `img(\n  src="${line}"\n)`, `img(data-consent="line" data-src="${line}")`],
    ['slim', `img src="${line}"`, `img data-consent="line" data-src="${line}"`],
    [
      'slim',
      `script src="${url}"`,
      `script type="text/plain" data-consent="microsoft" src="${url}"`,
    ],
  ])('in %s has the tag to write told: %s', (language, text, write) => {
    expect(mark(language, text).left).toEqual([expect.objectContaining({ write })]);
  });

  it.each<[TemplateLanguage, string]>([
    ['blade', `@php\n// ${url}\n/* ${url} */\n# ${url}\n@endphp`],
    ['blade', `{{ /* ${url} */ $x }}{!! $x # ${url}\n!!}@if(/* ${url} */ true) @endif`],
    ['jsp', `<% /* ${url} */ %><%\n// ${url}\n%>`],
    ['ejs', `<% // ${url} %>`],
    ['erb', `<% # ${url} %><%\n  a = "#" # it's ${url}\n%>`],
    ['aspx', `<% // ${url} %>`],
    ['twig', `{{ a # ${url}\n}}`],
    ['liquid', `{%- liquid\n  # ${url}\n  assign a = 1\n-%}`],
    ['liquid', `{% comment %}{% comment %}{% endcomment %}<img src="${line}">{% endcomment %}`],
    ['haml', `-# comment\n  %script{src: "${url}"}\n\n  %p`],
    ['pug', `//- comment\n  script(src="${url}")`],
    ['slim', `  / comment\n    script src="${url}"`],
  ])('has no address in a comment of its code reported: %s %s', (language, text) => {
    const { html, left } = mark(language, text);
    expect({ html, left }).toEqual({ html: text, left: [] });
  });

  it('in Vue has a component with a bound address told with the address alone', () => {
    const text = `<template><component :is="'script'" :src="'${url}'" /></template>`;
    const write = `<script type="text/plain" data-consent="microsoft" src="${url}"></script>`;
    expect(mark('vue', text).left).toEqual([expect.objectContaining({ write })]);
  });

  it('takes the first end of a comment where comments in it do not pair up', () => {
    const text = `{% comment %}{% comment %}{% endcomment %}<img src="${line}">`;
    expect(mark('liquid', text).marks).toHaveLength(1);
  });

  it.each<[TemplateLanguage, string]>([
    ['jsp', `<%= a("//", "${url}") %>`],
    ['ejs', `<%- \`<img src="${line}">\` %>`],
    ['ejs', `<%- '/*' + '${url}' /* */ %>`],
    ['erb', `<%= "#{a}" + "${url}" %>`],
    ['blade', `{!! '#' . "it's" . '${url}' !!}`],
    ['haml', `-# comment\n%script{src: "${url}"}`],
  ])('has what is no comment reported: %s %s', (language, text) => {
    expect(mark(language, text).left).toEqual([expect.objectContaining({ sends: true })]);
  });

  it('counts code as marked where the mark stands in the same call or object', () => {
    const list = `['type' => 'text/plain',\n 'data-consent' => 'criteo',\n 'src' => '${url}']`;
    expect(mark('php', `<?php\nprint_tag(${list});`).left).toEqual([]);
    const two = `<?php\nfunction a() {\n echo '<img data-consent="line">';\n echo '<img src="${line}">';\n}`;
    expect(mark('php', two).left).toEqual([expect.objectContaining({ line: 4 })]);
    const beside = `<?php\nf(['data-consent' => 'a'],\n ['src' => '${url}']\n);`;
    expect(mark('php', beside).left).toEqual([expect.objectContaining({ line: 3 })]);
  });

  it('in Pug does not take the mark of the next tag for its own', () => {
    const text = `p :(\nimg(src="${line}")\nimg(data-consent="line")`;
    expect(mark('pug', text).left).toEqual([expect.objectContaining({ line: 2 })]);
  });

  it('in Vue may be written in Pug, and is reported then', () => {
    const text = `<template lang="pug">\nimg(src="${line}")\n</template>`;
    expect(mark('vue', text).left).toEqual([expect.objectContaining({ line: 2, names: ['line'] })]);
  });

  it('asks of each character no more often, however many findings there are', () => {
    const asked = (count: number) => {
      let characters = 0;
      const decode = (text: string) => {
        characters += text.length;
        return text;
      };
      const text = `<?= "${line}" ?>\n<script>f("${line}")</script>`.repeat(count);
      markTemplate(owners, text, 'php', { decode });
      return characters;
    };
    expect(asked(2000) / asked(1000)).toBeLessThan(2.1);
  });
});
