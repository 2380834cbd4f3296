// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { tagsOf } from '../../../demo/tags/index';
import { writeTags } from '../../../demo/tags/tag';
import { KotowariConfigError } from '../../../src/config/KotowariConfigError';
import { mark, markWith, ownersOf } from '../../../src/mark/mark';

const criteo = 'https://dynamic.criteo.com/js/ld/ld.js?a=1';
const line = 'https://tr.line.me/tag.gif?c_t=lap&t_id=1&e=pv&noscript=1';
const meta = 'https://connect.facebook.net/en_US/fbevents.js';

/** What it is, how it is written, and how it reads when it is marked. */
const forms: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'an external script',
    `<script async src="${criteo}"></script>`,
    `<script type="text/plain" data-consent="criteo" async src="${criteo}"></script>`,
  ],
  [
    'an address without quotes, without a scheme, in capitals',
    '<SCRIPT SRC=//DYNAMIC.CRITEO.COM/js/ld/ld.js></SCRIPT>',
    '<SCRIPT type="text/plain" data-consent="criteo" SRC=//DYNAMIC.CRITEO.COM/js/ld/ld.js></SCRIPT>',
  ],
  [
    'an address with character references and blanks round it',
    `<script src=" https:&#47;&sol;dynamic.criteo.com/js/ld/ld.js "></script>`,
    `<script type="text/plain" data-consent="criteo" src=" https:&#47;&sol;dynamic.criteo.com/js/ld/ld.js "></script>`,
  ],
  [
    'a type, which moves',
    `<script type='Text/JavaScript' src="${criteo}"></script>`,
    `<script type="text/plain" data-consent="criteo" data-type='Text/JavaScript' src="${criteo}"></script>`,
  ],
  [
    'a module',
    `<script type=module src=${criteo}></script>`,
    `<script type="text/plain" data-consent="criteo" data-type=module src=${criteo}></script>`,
  ],
  [
    'attributes that carry meaning',
    `<script id="a" integrity="sha384-x" crossorigin nonce="n" onload="go()" src="${criteo}" defer></script>`,
    `<script type="text/plain" data-consent="criteo" id="a" integrity="sha384-x" crossorigin nonce="n" onload="go()" src="${criteo}" defer></script>`,
  ],
  [
    'a tag over several lines, with Windows line ends',
    `<script\r\n  src="${criteo}"\r\n></script>`,
    `<script type="text/plain" data-consent="criteo"\r\n  src="${criteo}"\r\n></script>`,
  ],
  [
    'the end of a tag that XHTML has',
    `<img src="${line}"/>`,
    `<img data-consent="line" data-src="${line}"/>`,
  ],
  [
    'an image with several addresses, all of which move',
    `<img src="/a.jpg" srcset="/a.jpg 1x, ${line} 2x" alt="">`,
    `<img data-consent="line" data-src="/a.jpg" data-srcset="/a.jpg 1x, ${line} 2x" alt="">`,
  ],
  [
    'a frame',
    '<iframe src="https://gum.criteo.com/syncframe"></iframe>',
    '<iframe data-consent="criteo" data-src="https://gum.criteo.com/syncframe"></iframe>',
  ],
  [
    'a frame of markup',
    `<iframe srcdoc="<img src='${line}'>"></iframe>`,
    `<iframe data-consent="line" data-srcdoc="<img src='${line}'>"></iframe>`,
  ],
  [
    'what the old elements load',
    `<object data="${line}"></object><embed src="${line}"><input type=image src="${line}">`,
    `<object data-consent="line" data-data="${line}"></object><embed data-consent="line" data-src="${line}"><input data-consent="line" type=image data-src="${line}">`,
  ],
  [
    'media and their sources',
    `<video src="/a.mp4" poster="${line}"></video><picture><source srcset="${line}"></picture>`,
    `<video data-consent="line" data-src="/a.mp4" data-poster="${line}"></video><picture><source data-consent="line" data-srcset="${line}"></picture>`,
  ],
  [
    'the twin for browsers without scripts',
    `<noscript><div><img src="${line}"></div></noscript>`,
    `<noscript><div><img data-consent="line" data-src="${line}"></div></noscript>`,
  ],
  [
    'hints',
    '<link rel="preconnect" href="https://connect.facebook.net"><link rel=dns-prefetch href=//tr.line.me>',
    '<link data-consent="meta" rel="preconnect" data-href="https://connect.facebook.net"><link data-consent="line" rel=dns-prefetch data-href=//tr.line.me>',
  ],
  [
    'a preload',
    `<link rel="preload" as="script" href="${meta}">`,
    `<link data-consent="meta" rel="preload" as="script" data-href="${meta}">`,
  ],
  [
    'a script and an image inside of an svg',
    `<svg><script href="${criteo}"/><image href="${line}"/></svg>`,
    `<svg><script type="text/plain" data-consent="criteo" data-href="${criteo}"/><image data-consent="line" data-href="${line}"/></svg>`,
  ],
  [
    'an image that the parser takes for an img',
    `<image src="${line}">`,
    `<image data-consent="line" data-src="${line}">`,
  ],
  [
    'what waits in a template of the page',
    `<template><script src="${criteo}"></script></template>`,
    `<template><script type="text/plain" data-consent="criteo" src="${criteo}"></script></template>`,
  ],
  [
    'an address on the host of the base',
    '<base href="https://dynamic.criteo.com/js/"><script src="ld/ld.js"></script>',
    '<base href="https://dynamic.criteo.com/js/"><script type="text/plain" data-consent="criteo" src="ld/ld.js"></script>',
  ],
  [
    'an address of several vendors, which needs them all',
    '<script src="https://tag.flvcdn.net/lytag.js"></script>',
    '<script type="text/plain" data-consent="yahoo-ads line" src="https://tag.flvcdn.net/lytag.js"></script>',
  ],
  [
    'the container of Tag Manager',
    '<script src="https://www.googletagmanager.com/gtm.js?id=GTM-1"></script>',
    '<script type="text/plain" data-consent="google-tag-manager" src="https://www.googletagmanager.com/gtm.js?id=GTM-1"></script>',
  ],
  [
    'an attribute twice, of which the second counts once the first is gone',
    `<img src="${line}" src="/second.gif">`,
    `<img data-consent="line" data-src="${line}" data-src="/second.gif">`,
  ],
  [
    'a mark that lacks the type',
    `<script data-consent="criteo" src="${criteo}"></script>`,
    `<script type="text/plain" data-consent="criteo" src="${criteo}"></script>`,
  ],
  [
    'a mark beside an address that is alive',
    `<img data-consent="advertising" src="${line}">`,
    `<img data-consent="advertising" data-src="${line}">`,
  ],
  [
    'a tag that a broken one precedes',
    `<p class="a<script src="${criteo}"></script>`,
    `<p class="a<script src="${criteo}"></script>`,
  ],
  [
    'a tag after a comment that ends oddly',
    `<!--><script src="${criteo}"></script>`,
    `<!--><script type="text/plain" data-consent="criteo" src="${criteo}"></script>`,
  ],
  [
    'a conditional comment that every browser but one old reads on after',
    `<!--[if !IE]><!--><script src="${criteo}"></script><!--<![endif]-->`,
    `<!--[if !IE]><!--><script type="text/plain" data-consent="criteo" src="${criteo}"></script><!--<![endif]-->`,
  ],
  [
    'a tag after an svg that was not closed',
    `<svg><p><noscript><img src="${line}"></noscript>`,
    `<svg><p><noscript><img data-consent="line" data-src="${line}"></noscript>`,
  ],
];

/** What no browser asks for before the choice. */
const harmless: readonly (readonly [what: string, html: string])[] = [
  ['is nobody’s', '<script src="/shop.js"></script><img src="https://images.shop.example/a.jpg">'],
  ['is marked', `<script type="text/plain" data-consent="criteo" src="${criteo}"></script>`],
  ['is marked and waits', `<img data-consent="line" data-src="${line}">`],
  ['is in a marked template', `<template data-consent="line"><img src="${line}"></template>`],
  ['is in a comment', `<!-- <script src="${criteo}"></script> -->`],
  ['is in a comment for old browsers', `<!--[if IE]><script src="${criteo}"></script><![endif]-->`],
  ['is in a comment without an end', `<!-- <script src="${criteo}"></script>`],
  ['is in CDATA', `<svg><![CDATA[<script src="${criteo}"></script>]]></svg>`],
  ['is text of a form', `<textarea><script src="${criteo}"></script></textarea>`],
  ['is the title', `<title><img src="${line}"></title>`],
  ['is after the end of all markup', `<plaintext><script src="${criteo}"></script>`],
  ['is in a frame of old', `<iframe><img src="${line}"></iframe><noembed><img src="${line}">`],
  ['is data', `<script type="application/ld+json">{"url":"${criteo}"}</script>`],
  ['is data with an address', `<script type="text/template" src="${criteo}"></script>`],
  ['is never held', '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>'],
  ['is a link to click', '<a href="https://www.facebook.com/tr?id=1">a</a>'],
  ['is a link that is not followed', `<link rel="canonical" href="${meta}">`],
  ['has no end', `<script src="${criteo}"`],
  ['only fills a queue', "<script>fbq('track', 'Purchase', { value: 860 });</script>"],
];

describe('mark', () => {
  it.each(forms)('marks %s (R86)', (_, before, after) => {
    expect(mark(before)).toBe(after);
    expect(mark(after)).toBe(after);
  });

  it.each(harmless)('leaves what %s', (_, html) => {
    expect(markWith(ownersOf({}), html)).toEqual({ html, marks: [], left: [] });
  });

  it.each(tagsOf({ kind: 'home', lines: [] }).map((tag) => [tag.name, tag] as const))(
    'leaves nothing alive of the install text of %s (R86)',
    (_, tag) => {
      const html = writeTags([tag], tag.place);
      const { marks, left, html: marked } = markWith(ownersOf({}), html);
      expect(marks.length).toBeGreaterThan(0);
      expect(left).toEqual([]);
      expect(marked).not.toMatch(/<script (?!type="text\/plain")[^>]*src=|<i[^>]*\ssrc=/);
      expect(mark(marked)).toBe(marked);
    },
  );

  it('goes by the vendors of the configuration', () => {
    const html = `<script src="${criteo}"></script>`;
    expect(mark(html, { vendors: ['line'] })).toBe(html);
  });

  it('knows the site’s own vendors', () => {
    const own = {
      id: 'own-ads',
      purposes: ['advertising'],
      hold: [{ host: 'ads.example' }],
      defines: ['ownAds'],
    };
    const html =
      '<img src="//ads.example/a.gif"><script>ownAds.show()</script><link rel=preconnect href=//ads.example>';
    expect(mark(html, { vendors: [own] })).toBe(
      '<img data-consent="own-ads" data-src="//ads.example/a.gif"><script type="text/plain" data-consent="own-ads">ownAds.show()</script><link data-consent="own-ads" rel=preconnect data-href=//ads.example>',
    );
  });

  it('knows the hosts of the configuration', () => {
    const hosts = { 'trk.shop.example': 'criteo', 'fb.shop.example': 'connect.facebook.net' };
    const html =
      '<img src="https://trk.shop.example/x"><script src="//fb.shop.example/en_US/fbevents.js"></script>';
    expect(mark(html, { hosts })).toBe(
      '<img data-consent="criteo" data-src="https://trk.shop.example/x"><script type="text/plain" data-consent="meta" src="//fb.shop.example/en_US/fbevents.js"></script>',
    );
  });

  it('throws on a bad configuration, and says where', () => {
    expect(() => mark('', { vendors: ['criteoo'] })).toThrow(KotowariConfigError);
    expect(() => mark('', { vendors: ['criteoo'] })).toThrow('Did you mean "criteo"?');
  });
});

describe('the report', () => {
  it('tells where each mark stands, whose it is, and how it read before', () => {
    const before = `<script src="${criteo}">`;
    const { marks } = markWith(ownersOf({}), `<p>お茶</p>\r\n<b></b>${before}</script>`);
    expect(marks).toEqual([
      {
        line: 2,
        column: 8,
        element: 'script',
        names: ['criteo'],
        before,
        after: before.replace('<script', '<script type="text/plain" data-consent="criteo"'),
      },
    ]);
  });

  it('counts within a noscript from where that stands', () => {
    const html = `<i></i><noscript><b></b><img src="${line}">\n  <img src="${line}"></noscript>`;
    const places = markWith(ownersOf({}), html).marks.map(({ line: at, column }) => [at, column]);
    expect(places).toEqual([
      [1, 25],
      [2, 3],
    ]);
  });

  const left: readonly (readonly [html: string, why: string, sends: boolean])[] = [
    [
      `<div><template shadowrootmode="open"><img src="${line}"></template></div>`,
      'it stands in a shadow root of the markup, where nothing lets it go again',
      true,
    ],
    [`<p style="background:url(${line})">`, 'styles cannot be held: take it out', true],
    [`<style>p { background: url(${line}) }</style>`, 'styles cannot be held: take it out', true],
    [
      `<img src="${line}" data-src="/mine.gif">`,
      'it has a "data-src" of its own: mark it by hand',
      true,
    ],
    [
      `<script src="${criteo}" ${'type=module '.repeat(20)}></script>`,
      'it has one attribute again and again: mark it by hand',
      true,
    ],
    [
      `<script>var a = '<img src="${line}">';</script>`,
      'it declares "a", which other code may use',
      false,
    ],
    [`<script>load("${criteo}"</script>`, 'it cannot be read as JavaScript', false],
  ];
  it.each(left)('tells why it leaves %s', (html, why, sends) => {
    const marking = markWith(ownersOf({}), html);
    expect(marking.html).toBe(html);
    expect(marking.left).toEqual([expect.objectContaining({ why, sends })]);
  });
});
