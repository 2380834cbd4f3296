// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { judgeCode } from '../../../src/mark/judgeCode';
import { ownersOf } from '../../../src/mark/mark';

const owners = ownersOf({});
const judge = (code: string, isModule = false) => judgeCode(code, isModule, owners);
const load = (url: string) =>
  `(function(d){var s=d.createElement('script');s.src=${JSON.stringify(url)};d.head.append(s)})(document);`;
const criteo = load('https://dynamic.criteo.com/js/ld/ld.js');

describe('inline code', () => {
  it('is marked when it loads a vendor’s script and does nothing beside', () => {
    expect(judge(criteo)).toEqual({ names: ['criteo'], addresses: [] });
  });

  it('is marked when host and path stand apart, or are built up', () => {
    expect(judge(load('https://d.line-scdn.net'))?.names).toContain('line');
    expect(
      judge(
        "new Image().src = ('https:' == location.protocol ? 'https://ssl' : 'http://www') + '.google-analytics.com/ga.js';",
      ),
    ).toEqual({ names: ['google-analytics'], addresses: [] });
    const built = `new Image().src = \`https://tr.line.me/tag.gif?c=\${Date.now()}\`;`;
    expect(judge(built)?.names).toEqual(['line']);
  });

  it('is marked when it uses a global that only a held script defines', () => {
    expect(judge('microadTd.KH.start({ page_type: "home" });')).toEqual({
      names: ['microad'],
      addresses: [],
    });
  });

  it.each([
    ['microad', 'microAdUniverseTracker.track({ service_id: 1 });'],
    [
      'microad',
      `var blade_co_account_id = '1'; var blade_group_id = '';\n${load('https://d-track.send.microad.jp/js/blade_track_jp.js')}`,
    ],
    ['google-ads', 'google_trackConversion({ google_conversion_id: 1 });'],
    [
      'google-ads',
      `var google_conversion_id = 1; var google_remarketing_only = true;\n${load('https://www.googleadservices.com/pagead/conversion.js')}`,
    ],
    [
      'google-ads',
      `window.googletag = window.googletag || {}; googletag.cmd = [];\n${load('https://securepubads.g.doubleclick.net/tag/js/gpt.js')}`,
    ],
    [
      'yahoo-ads',
      `var yahoo_conversion_id = 1; var yahoo_conversion_label = 'a';\n${load('https://s.yimg.jp/images/listing/tool/cv/conversion.js')}`,
    ],
    [
      'yahoo-ads',
      `yahoo_retargeting_id = 'a'; yahoo_retargeting_label = '';\n${load('https://b92.yahoo.co.jp/js/s_retargeting.js')}`,
    ],
  ])('is marked with the globals that are the own ones of %s: %s', (vendor, code) => {
    expect(judge(code)).toEqual({ names: [vendor], addresses: [] });
  });

  it.each([
    ['printed over several lines', `f('track', \x7f\x7f\n\x7f\x7f\n\x7f);`],
    ['in strict code', `"use strict"; f(\x7f\x7f\x7f, '\x7f\x7f', \x7f\x7f.a);`],
    ['behind a digit', 'f(1\x7f\x7f);'],
    ['as a part of a name', 'f({ a\x7f\x7f: 1, \x7f\x7f: 2 });'],
    ['as a statement', '\x7f\x7f\x7f\nf(1);'],
  ])('is read with template code %s', (_, code) => {
    const text = `(function (f) {\n${code}\n})(fbq);\n${load('https://connect.facebook.net/en_US/fbevents.js')}`;
    expect(judge(text)).toEqual({ names: ['meta'], addresses: [] });
    expect(judge(text, true)).toEqual({ names: ['meta'], addresses: [] });
  });

  it.each([
    "fbq('track', 'PageView');",
    "_lt('send', 'pv', ['1']);",
    "window.criteo_q = window.criteo_q || []; criteo_q.push({ event: 'viewHome' });",
    'window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); }',
    'var shop = { url: "https://images.shop.example/" };',
    '',
  ])('is left to run when it only fills a queue, or is the shop’s: %s', (code) => {
    expect(judge(code)).toBeNull();
  });

  it('is left, and told, when something else would wait with it', () => {
    expect(judge(`var cart = 1; ${criteo}`)).toMatchObject({
      names: ['criteo'],
      why: 'it declares "cart", which other code may use',
      sends: false,
    });
    expect(judge(`${criteo} openMenu();`)).toMatchObject({
      why: 'it also uses "openMenu", which is not the partner\'s',
    });
  });

  it('is left, and told, when it loads several vendors’ scripts', () => {
    expect(judge(criteo + load('https://connect.facebook.net/en_US/fbevents.js'))).toMatchObject({
      names: ['criteo', 'meta'],
      why: 'it serves several partners: give each a script of its own',
    });
  });

  it('is left, and told, when it is no JavaScript', () => {
    expect(judge('load("https://dynamic.criteo.com/js/ld/ld.js"')).toMatchObject({
      names: ['criteo'],
      why: 'it cannot be read as JavaScript',
    });
  });

  it('is no vendor’s for what stands in its comments', () => {
    expect(judge('// https://dynamic.criteo.com/js/ld/ld.js\nopenMenu();')).toBeNull();
  });

  it('may have the wrappers of old, and be a module', () => {
    expect(judge(`<!--\n${criteo}\n//-->`)).toMatchObject({ addresses: [] });
    expect(judge(`/* <![CDATA[ */${criteo}/* ]]> */`)).toMatchObject({ addresses: [] });
    expect(judge('import "https://dynamic.criteo.com/js/ld/ld.js";', true)).toMatchObject({
      names: ['criteo'],
    });
  });

  it.each([
    [
      'calls',
      `x(${JSON.stringify('https://dynamic.criteo.com/js/ld/ld.js')})${'.a'.repeat(50_000)}`,
    ],
    ['sums', `x = "https://dynamic.criteo.com/js/ld/ld.js"${'+1'.repeat(50_000)}`],
    ['brackets', `${'('.repeat(50_000)}"https://dynamic.criteo.com/js/ld/ld.js"`],
  ])('is left when it is nested too deep to be read: %s', (_, code) => {
    expect(judge(code)).toMatchObject({ names: ['criteo'], why: expect.any(String) });
  });
});
