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
