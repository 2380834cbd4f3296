// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMatcher } from '../../../src/gate/rules';
import type { VendorRules } from '../../../src/types';
import { builtInRules } from '../../../vendors/rules';
import { tagManagerRules } from '../../../vendors/tag-managers';
import { held, never } from '../../fixtures/vendor-urls';

const match = createMatcher(builtInRules, tagManagerRules, {});
const vendorsOf = (url: string | URL) => [...(match(url)?.vendors ?? [])].sort();

function matcherOf(rules: Partial<VendorRules>, hosts: Record<string, string> = {}) {
  const vendor = { id: 'acme', purposes: ['advertising'], hold: [], ...rules };
  return createMatcher([vendor], [], hosts);
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

describe('a URL in one of its many spellings (R96)', () => {
  const ld = 'dynamic.criteo.com/js/ld/ld.js';

  it.each([
    ['scheme-relative', `//${ld}`],
    ['with the host in capitals', 'https://DYNAMIC.Criteo.COM/js/ld/ld.js'],
    ['with the scheme in capitals', `HTTPS://${ld}`],
    ['with a port', 'https://dynamic.criteo.com:8443/js/ld/ld.js'],
    ['with a trailing dot', 'https://dynamic.criteo.com./js/ld/ld.js'],
    ['with a user and a password', `https://shop:secret@${ld}`],
    ['with backslashes', 'https:\\\\dynamic.criteo.com\\js\\ld\\ld.js'],
    ['with a missing slash', `https:/${ld}`],
    ['with tabs and line breaks', 'ht\ntps://dynamic.cri\tteo.com/js/ld/ld.js'],
    ['with spaces around it', `  https://${ld}  `],
    ['with a percent-encoded host', 'https://dynamic.criteo%2ecom/js/ld/ld.js'],
    ['with full-width letters in the host', 'https://ｄｙｎａｍｉｃ.criteo.com/js/ld/ld.js'],
    ['with an ideographic full stop', 'https://dynamic。criteo。com/js/ld/ld.js'],
    ['as a web socket', 'wss://dynamic.criteo.com/live'],
    ['as a plain web socket', 'ws://dynamic.criteo.com/live'],
    ['as plain http', `http://${ld}`],
  ])('is recognised %s', (_, url) => {
    expect(match(url)).toEqual({ vendors: ['criteo'], isTagManager: false });
  });

  it('is recognised as a URL object, which is left as it was', () => {
    const url = new URL('https://www.googletagmanager.com/%67tag//js?id=G-1');
    const before = url.href;
    expect(vendorsOf(url)).toEqual(['google-analytics']);
    expect(url.href).toBe(before);
  });

  it('is recognised when it is relative to a vendor’s base', () => {
    document.head.innerHTML = '<base href="https://static.criteo.net/js/">';
    expect(vendorsOf('ld/ld.js')).toEqual(['criteo']);
  });

  it('is nobody’s when it is relative to the shop', () => {
    for (const url of ['', '#top', '?a=1', '/gtag/js?id=G-1', 'criteo.com/js/ld/ld.js', './a.js']) {
      expect(match(url)).toBeNull();
    }
  });

  it('is nobody’s when it is relative and there is no document', () => {
    vi.stubGlobal('document', undefined);
    expect(match('/js/ld/ld.js')).toBeNull();
    expect(vendorsOf(`https://${ld}`)).toEqual(['criteo']);
  });

  it.each([
    'https://criteo.com.example/js/ld/ld.js',
    'https://notcriteo.com/js/ld/ld.js',
    'https://criteo.co/js/ld/ld.js',
    'https://criteo/js/ld/ld.js',
    'https://com/js/ld/ld.js',
    'https://criteo-com.example/js/ld/ld.js',
    'https://criteo.com@shop.example/js/ld/ld.js',
    'https://shop.example/https://dynamic.criteo.com/js/ld/ld.js',
    'https://shop.example#@dynamic.criteo.com/',
    'https://сriteo.com/js/ld/ld.js',
    'https://xn--criteo-.example/',
    'https://evil-connect.facebook.net.example/en_US/fbevents.js',
    'https://sub.tr.line.me/tag.gif',
    'https://bat.bing.com.evil.example/bat.js',
    'https://127.0.0.1/bat.js',
    'https://[::1]/bat.js',
    'https://constructor/x',
    'https://__proto__/x',
  ])('does not mistake the look-alike %s', (url) => {
    expect(match(url)).toBeNull();
  });

  it.each([
    'blob:https://dynamic.criteo.com/00000000-0000-4000-8000-000000000000',
    'data:text/javascript,import("https://dynamic.criteo.com/js/ld/ld.js")',
    'javascript:location="https://dynamic.criteo.com/js/ld/ld.js"',
    'about:blank',
    'ftp://dynamic.criteo.com/js/ld/ld.js',
    'file://dynamic.criteo.com/js/ld/ld.js',
    'android-app://dynamic.criteo.com/js/ld/ld.js',
    's://dynamic.criteo.com/js/ld/ld.js',
    'mailto:shop@criteo.com',
  ])('does not count %s as a request to a vendor', (url) => {
    expect(match(url)).toBeNull();
  });

  it.each([
    'https://',
    'https://%',
    'http://a b',
    'https://[',
    '//',
    '///',
    'https://criteo.com:x/',
  ])('is no URL at all: %s', (url) => {
    expect(match(url)).toBeNull();
  });

  it('never throws on what is no string', () => {
    const hostile = {
      toString() {
        throw new Error('hostile');
      },
    };
    for (const value of [null, undefined, 1, {}, [], hostile, Symbol('x')]) {
      expect(match(value as string)).toBeNull();
    }
  });

  it('takes paths of any length and hosts of many labels', () => {
    expect(match(`https://connect.facebook.net/${'a'.repeat(200_000)}`)).toBeNull();
    expect(match(`https://connect.facebook.net/${'a/'.repeat(50_000)}`)).toBeNull();
    expect(match(`https://${'a.'.repeat(1_000)}example/`)).toBeNull();
  });
});

describe('a path written so as to slip by (R96)', () => {
  it.each([
    'https://www.googletagmanager.com/%67tag/js?id=G-1',
    'https://www.googletagmanager.com/gtag%2Fjs?id=G-1',
    'https://www.googletagmanager.com//gtag/js?id=G-1',
    'https://www.googletagmanager.com/x/../gtag/js?id=G-1',
    'https://www.googletagmanager.com/x/%2e%2E/gtag/js?id=G-1',
    'https://www.googletagmanager.com/x/..%2fgtag/js?id=G-1',
    'https://www.googletagmanager.com/./gtag/js?id=G-1',
    'https://www.googletagmanager.com\\gtag\\js?id=G-1',
    'https://www.googletagmanager.com/gtag/js%?id=G-1',
    'https://www.googletagmanager.com/%67tag/js%E3?id=G-1',
    'https://www.googletagmanager.com/gtag/js?%69d=G%2D1',
  ])('is read as the plain one: %s', (url) => {
    expect(vendorsOf(url)).toEqual(['google-analytics']);
  });

  it('does not leave a vendor by way of a page that is never held', () => {
    expect(vendorsOf('https://send.microad.jp/w3c/../track.cgi')).toEqual(['microad']);
    expect(vendorsOf('https://send.microad.jp/w3c/%2e%2e/track.cgi')).toEqual(['microad']);
    expect(vendorsOf('https://send.microad.jp/w3c/..%2ftrack.cgi')).toEqual(['microad']);
    expect(vendorsOf('https://send.microad.jp/track.cgi?next=/w3c/')).toEqual(['microad']);
  });

  it('keeps its upper and lower case', () => {
    expect(match('https://www.facebook.com/TR?id=1')).toBeNull();
  });
});

describe('gtag/js by its id (R89)', () => {
  const gtag = (query: string) => vendorsOf(`https://www.googletagmanager.com/gtag/js${query}`);

  it('is Analytics for G- and UA-', () => {
    expect(gtag('?id=G-ABC')).toEqual(['google-analytics']);
    expect(gtag('?l=dl&id=UA-1-1')).toEqual(['google-analytics']);
  });

  it('is Google Ads for AW- and DC-', () => {
    expect(gtag('?id=AW-1')).toEqual(['google-ads']);
    expect(gtag('?cx=c&id=DC-1')).toEqual(['google-ads']);
  });

  it('needs both for anything else', () => {
    for (const query of [
      '',
      '?',
      '?id',
      '?id=',
      '?id=GT-ABC',
      '?id=g-abc',
      '?id=XG-1',
      '?ID=G-1',
    ]) {
      expect(gtag(query)).toEqual(['google-ads', 'google-analytics']);
    }
  });
});

describe('the parts of a rule', () => {
  it('takes a host alone, or with all below it', () => {
    const exact = matcherOf({ hold: [{ host: 'a.example' }] });
    expect(exact('https://a.example/')?.vendors).toEqual(['acme']);
    expect(exact('https://b.a.example/')).toBeNull();
    const below = matcherOf({ hold: [{ host: ['.a.example', 'b.example'] }] });
    for (const host of ['a.example', 'b.a.example', 'c.b.a.example', 'b.example']) {
      expect(below(`https://${host}/`)?.vendors).toEqual(['acme']);
    }
    expect(below('https://aa.example/')).toBeNull();
  });

  it('takes a path that begins so, a star for a segment or a part of one, a dollar for the end', () => {
    const path = ['/begin', '/*/js', '/lib-*.js$', '/end$'];
    const matches = matcherOf({ hold: [{ host: 'a.example', path }] });
    for (const fits of ['/begin', '/beginning/x', '/ja/js', '/ja/js.min', '/lib-1.js', '/end?x']) {
      expect(matches(`https://a.example${fits}`)?.vendors).toEqual(['acme']);
    }
    for (const other of ['/', '/x/begin', '/a/b/js', '/lib-1.json', '/lib-a/b.js', '/ending']) {
      expect(matches(`https://a.example${other}`)).toBeNull();
    }
  });

  it('takes every other character of a path for itself', () => {
    const matches = matcherOf({ hold: [{ host: 'a.example', path: '/a.b+(c)[d]|e{1}' }] });
    expect(matches('https://a.example/a.b+(c)[d]|e{1}')?.vendors).toBeUndefined();
    const plain = matcherOf({ hold: [{ host: 'a.example', path: '/a.b+(c)[d]-e' }] });
    expect(plain('https://a.example/a.b+(c)[d]-e.js')?.vendors).toEqual(['acme']);
    expect(plain('https://a.example/aXbb(c)d-e')).toBeNull();
  });

  it('takes a parameter whose value begins so, or with an exclamation mark does not', () => {
    const query = { ev: ['Page', 'Purchase'], debug: ['!1', '!yes'] };
    const matches = matcherOf({ hold: [{ host: 'a.example', query }] });
    for (const fits of ['?ev=PageView', '?ev=Purchase&debug=0', '?debug=&ev=Page']) {
      expect(matches(`https://a.example/${fits}`)?.vendors).toEqual(['acme']);
    }
    for (const other of ['', '?ev=View', '?ev=Page&debug=1', '?ev=Page&debug=yes']) {
      expect(matches(`https://a.example/${other}`)).toBeNull();
    }
  });

  it('lets a never-hold rule of one vendor win over every vendor (R90)', () => {
    const rule = { host: '.a.example' };
    const matches = createMatcher(
      [
        { id: 'one', purposes: ['advertising'], hold: [rule] },
        {
          id: 'two',
          purposes: ['advertising'],
          hold: [rule],
          never: [{ host: 'login.a.example' }],
        },
      ],
      [],
      {},
    );
    expect(matches('https://ads.a.example/')?.vendors).toEqual(['one', 'two']);
    expect(matches('https://login.a.example/')).toBeNull();
  });

  it('names a vendor once, however many of its rules fit', () => {
    const matches = matcherOf({ hold: [{ host: '.a.example' }, { host: 'a.example' }] });
    expect(matches('https://a.example/')).toEqual({ vendors: ['acme'], isTagManager: false });
  });
});

describe('hosts of the site’s own', () => {
  it('are a vendor’s with every path, where a vendor id is named', () => {
    const matches = createMatcher(builtInRules, tagManagerRules, { 'trk.shop.example': 'criteo' });
    expect(matches('https://trk.shop.example/any/path')?.vendors).toEqual(['criteo']);
    expect(matches('https://shop.example/')).toBeNull();
  });

  it('are held for good, where an id is unknown', () => {
    const matches = createMatcher(builtInRules, tagManagerRules, { 'trk.shop.example': 'criteoo' });
    expect(matches('https://trk.shop.example/')?.vendors).toEqual(['criteoo']);
  });

  it('borrow the rules of a known host, paths and all', () => {
    const matches = createMatcher(builtInRules, tagManagerRules, {
      'connect.facebook.net.localhost': 'connect.facebook.net',
      'gtm.shop.example': 'www.googletagmanager.com',
    });
    const pixel = 'http://connect.facebook.net.localhost:8080/ja_JP/fbevents.js';
    expect(matches(pixel)?.vendors).toEqual(['meta']);
    expect(matches('http://connect.facebook.net.localhost:8080/ja_JP/sdk.js')).toBeNull();
    expect(matches('https://gtm.shop.example/gtag/js?id=G-1')?.vendors).toEqual([
      'google-analytics',
    ]);
    expect(matches('https://gtm.shop.example/gtm.js')).toEqual({ vendors: [], isTagManager: true });
  });

  it('can each stand for one of the hosts of the table', () => {
    const hosts = Object.fromEntries(
      Object.keys(held).map((url) => [`${new URL(url).hostname}.localhost`, new URL(url).hostname]),
    );
    const local = createMatcher(builtInRules, tagManagerRules, hosts);
    const move = (url: string) => url.replace(/^(https?:\/\/[^/]+)/, '$1.localhost:8443');
    for (const [url, ids] of Object.entries(held)) {
      expect([...(local(move(url))?.vendors ?? [])].sort()).toEqual(ids);
    }
    for (const url of never) expect(local(move(url))).toBeNull();
  });
});
