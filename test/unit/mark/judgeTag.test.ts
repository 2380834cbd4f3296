// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { judgeStyle, judgeTag } from '../../../src/mark/judgeTag';
import { ownersOf } from '../../../src/mark/mark';

const owners = ownersOf({});
const criteo = 'https://dynamic.criteo.com/js/ld/ld.js';
const line = 'https://tr.line.me/tag.gif?c_t=lap';

function judge(element: string, attributes: Record<string, string>, around = {}) {
  const surroundings = { base: undefined, ofMarkup: () => [], isTemplate: false, ...around };
  return judgeTag(element, new Map(Object.entries(attributes)), owners, surroundings);
}

describe('what is judged of a start tag', () => {
  it('is whose its address is; a script keeps the attribute, anything else does not', () => {
    expect(judge('script', { src: criteo })).toEqual({ names: ['criteo'], addresses: [] });
    expect(judge('img', { src: line })).toEqual({ names: ['line'], addresses: ['src'] });
  });

  it.each(['', 'text/javascript', 'MODULE', 'application/ecmascript'])(
    'is a script of the type "%s", which a browser runs or might run',
    (type) => {
      expect(judge('script', { src: criteo, type })).toMatchObject({ names: ['criteo'] });
    },
  );

  it.each(['text/plain', 'application/json', 'text/template', 'text/x-handlebars'])(
    'is nothing where a script is data: %s',
    (type) => {
      expect(judge('script', { src: criteo, type })).toBeNull();
    },
  );

  it('is an import map, or rules to load ahead, as little as any code within', () => {
    expect(judge('script', { type: 'importmap' })).toBeNull();
  });

  it('is a mark that lacks something, whatever it names', () => {
    expect(judge('script', { 'data-consent': 'criteo', src: '/own.js' })).toEqual({
      names: [],
      addresses: [],
    });
    expect(judge('img', { 'data-consent': 'line', src: '/own.gif' })).toEqual({
      names: [],
      addresses: ['src'],
    });
    expect(judge('img', { 'data-consent': 'line', 'data-src': line })).toBeNull();
  });

  it.each([
    'stylesheet',
    'preload',
    'modulepreload',
    'prefetch',
    'icon',
    'shortcut icon',
    'manifest',
  ])('is a link that the browser follows by itself: %s', (rel) => {
    expect(judge('link', { rel, href: criteo })).toMatchObject({ names: ['criteo'] });
  });

  it.each(['canonical', 'alternate', 'next', 'author', 'me', ''])(
    'is no link that it does not: "%s"',
    (rel) => {
      expect(judge('link', { rel, href: criteo })).toBeNull();
    },
  );

  it('is all that a host may serve where a hint names the host alone', () => {
    const href = 'https://www.googletagmanager.com/';
    expect(judge('link', { rel: 'PRECONNECT', href })?.names).toEqual(
      expect.arrayContaining(['google-analytics', 'google-ads', 'google-tag-manager']),
    );
    expect(judge('link', { rel: 'preload', href })).toBeNull();
  });

  it.each([
    'https://apis.google.com',
    'https://maps.google.com',
    'https://accounts.google.com',
    'https://fonts.google.com',
    'https://www.google.com',
    'https://www.facebook.com',
    'https://s.yimg.jp',
  ])('is nothing of a hint to a host on which other services live: %s', (href) => {
    expect(judge('link', { rel: 'preconnect', href })).toBeNull();
  });

  it('is a hint to the hosts of tags, by whatever rule', () => {
    for (const href of ['https://analytics.google.com', 'https://connect.facebook.net', criteo]) {
      expect(judge('link', { rel: 'preconnect', href })?.names.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['img', { ':src': `'${line}'` }, '<img data-consent="line" :data-src="'],
    ['img', { 'v-bind:src': `\`${line}&a=\${a}\`` }, '<img data-consent="line" v-bind:data-src="'],
    ['img', { 'th:src': `@{${line}}` }, '<img data-consent="line" th:data-src="'],
    ['img', { '[src]': `'${line}'` }, '<img data-consent="line" [attr.data-src]="'],
    ['nuxt-img', { src: line }, '<img data-consent="line" data-src="'],
    ['x-pixel', { ':src': `'${criteo}'` }, '<script type="text/plain" data-consent="criteo"'],
  ])(
    'is reported with the line to write where code or a component writes it: %s %j',
    (name, attributes, start) => {
      const inFile = judge(name, attributes, { isFile: true });
      expect(inFile).toMatchObject({ sends: true, write: expect.stringContaining(start) });
      expect(judge(name, attributes)).toBeNull();
      expect(judge(name, { ...attributes, 'data-consent': 'line' }, { isFile: true })).toBeNull();
    },
  );

  it('is what the tags in a frame’s markup are', () => {
    const around = { ofMarkup: (markup: string) => (markup === '<p>' ? ['line'] : []) };
    expect(judge('iframe', { srcdoc: '<p>' }, around)).toEqual({
      names: ['line'],
      addresses: ['srcdoc'],
    });
    expect(judge('iframe', { srcdoc: '<b>' }, around)).toBeNull();
  });

  it('is nothing of an element that asks for nothing', () => {
    expect(judge('p', { src: line, href: criteo, data: line })).toBeNull();
    expect(judge('a', { href: line, ping: line })).toBeNull();
    expect(judge('constructor', { src: line })).toBeNull();
  });

  it('is left where template code chooses between addresses', () => {
    const src = `            ${line}         /own.gif         `;
    expect(judge('img', { src }, { isTemplate: true })).toMatchObject({
      names: ['line'],
      why: 'template code chooses its address: mark it by hand',
    });
  });

  it('is its style where nothing else is', () => {
    expect(judge('p', { style: `background: url('${line}')` })).toMatchObject({ sends: true });
    expect(judge('img', { src: '/a.gif', style: `background: url(${line})` })).toMatchObject({
      names: ['line'],
    });
  });
});

describe('styles', () => {
  it('are a vendor’s with any address of it, with or without a scheme', () => {
    expect(judgeStyle(`@import "//dynamic.criteo.com/js/ld/ld.js";`, owners)).toMatchObject({
      names: ['criteo'],
    });
  });

  it('are nobody’s otherwise', () => {
    expect(
      judgeStyle('p { background: url(https://images.shop.example/a.png) }', owners),
    ).toBeNull();
    expect(judgeStyle('p { color: red }', owners)).toBeNull();
  });
});
