import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/gate/rules';
import { never } from '../../fixtures/vendor-urls';
import { criteo, meta, openGate, shared } from './openGate';

const gtm = 'https://www.googletagmanager.com/gtm.js?id=GTM-ABC';
const gtag = 'https://www.googletagmanager.com/gtag/js';

describe('a URL', () => {
  it('of a vendor may go out once that vendor is allowed, and no other one (R89)', () => {
    const { gate, allowed } = openGate();
    expect(gate.mayRequest(criteo)).toBe(false);
    allowed.add('meta');
    expect(gate.mayRequest(criteo)).toBe(false);
    expect(gate.mayRequest(meta)).toBe(true);
    allowed.add('criteo');
    expect(gate.mayRequest(criteo)).toBe(true);
  });

  it('of a vendor may not go out any more after a withdrawal (R88)', () => {
    const { gate, allowed } = openGate();
    allowed.add('criteo');
    allowed.delete('criteo');
    expect(gate.mayRequest(criteo)).toBe(false);
  });

  it('of several vendors needs all of them (R89)', () => {
    const { gate, allowed } = openGate();
    allowed.add('line');
    expect(gate.mayRequest(shared)).toBe(false);
    allowed.add('yahoo-ads');
    expect(gate.mayRequest(shared)).toBe(true);
    allowed.delete('line');
    expect(gate.mayRequest(shared)).toBe(false);
  });

  it('of the Google tag needs the product that its id names, else both (R89)', () => {
    const { gate, allowed } = openGate();
    allowed.add('google-analytics');
    expect(gate.mayRequest(`${gtag}?id=G-1`)).toBe(true);
    expect(gate.mayRequest(`${gtag}?id=AW-1`)).toBe(false);
    expect(gate.mayRequest(gtag)).toBe(false);
    allowed.add('google-ads');
    expect(gate.mayRequest(gtag)).toBe(true);
  });

  it('of Tag Manager may go out once a Google vendor is allowed (R91)', () => {
    for (const id of ['google-analytics', 'google-ads']) {
      const { gate, allowed } = openGate();
      allowed.add('criteo');
      expect(gate.mayRequest(gtm)).toBe(false);
      allowed.add(id);
      expect(gate.mayRequest(gtm)).toBe(true);
    }
  });

  it('of Tag Manager may go out with any vendor where the site wants it so (R91)', () => {
    const { gate, allowed } = openGate({ tagManager: 'any' });
    expect(gate.mayRequest(gtm)).toBe(false);
    allowed.add('criteo');
    expect(gate.mayRequest(gtm)).toBe(true);
  });

  it('of Tag Manager may go out at once where the site wants it so, and of a vendor not (R91)', () => {
    const { gate } = openGate({ tagManager: 'run' });
    expect(gate.mayRequest(gtm)).toBe(true);
    expect(gate.mayRequest(`${gtag}?id=G-1`)).toBe(false);
    expect(gate.mayRequest(criteo)).toBe(false);
  });

  it.each([
    '/shop.js',
    'https://shop.example/',
    'data:,x',
    'blob:x',
    'about:blank',
    '',
    'https://[',
  ])('of no vendor may always go out: "%s"', (url) => {
    expect(openGate().gate.mayRequest(url)).toBe(true);
  });

  it.each(never)('that is never held may always go out: %s (R90)', (url) => {
    expect(openGate().gate.mayRequest(url)).toBe(true);
  });

  it('of a host that the site gave to an unknown vendor never goes out', () => {
    const match = createMatcher([], [], { 'trk.shop.example': 'nobody' });
    const { gate } = openGate({ vendors: [], match });
    expect(gate.mayRequest('https://trk.shop.example/')).toBe(false);
  });
});

describe('an attribute’s value', () => {
  const { gate, allowed } = openGate();
  allowed.add('meta');

  it.each([
    ['src', criteo, false],
    ['src', meta, true],
    ['src', '/own.js', true],
    ['src', '', true],
    // Not a list: the comma belongs to the one URL.
    ['src', `/own.js?,${criteo}`, true],
    ['srcset', `/own.png 1x, ${criteo} 2x`, false],
    ['srcset', `/own.png 1x,\n${meta} 2x`, true],
    ['ping', `/own ${criteo}`, false],
    ['ping', `/own ${meta}`, true],
    ['srcdoc', `<p>x</p><img src="${criteo}">`, false],
    ['srcdoc', `<p>x</p><img srcset="/own.png, ${criteo} 2x">`, false],
    ['srcdoc', `<p>${criteo}</p><img src="${meta}">`, true],
    ['type', criteo, true],
  ])('goes when all its URLs may: %s="%s" is %s (R85, R89)', (attribute, value, goes) => {
    expect(gate.mayGo(attribute, value)).toBe(goes);
  });
});

describe('whose a URL is', () => {
  it('is told whether its vendor is allowed or not', () => {
    const { gate, allowed } = openGate();
    allowed.add('criteo');
    expect(gate.isVendors(criteo)).toBe(true);
    expect(gate.isVendors(meta)).toBe(true);
    expect(gate.isVendors('/own.js')).toBe(false);
  });
});

describe('inline code', () => {
  /** A gate at which a script waits. */
  const waiting = (url: string) => {
    const { gate, allowed } = openGate();
    const script = document.createElement('script');
    script.setAttribute('src', url);
    gate.held.add(script);
    return { gate, allowed };
  };
  const code = 'microadTd.AB.start({})';

  it('needs the vendor whose script waits, and defines a global that it names', () => {
    const { gate } = waiting('https://cdn.microad.jp/js/bid.js');
    expect(gate.vendorNeededBy(code)).toBe('microad');
  });

  it('needs nobody when no script of that vendor waits', () => {
    expect(openGate().gate.vendorNeededBy(code)).toBeUndefined();
    expect(waiting(criteo).gate.vendorNeededBy(code)).toBeUndefined();
  });

  it.each([
    "fbq('init', '1')",
    'window.criteo_q = []',
    '_lt("send")',
    'gtag("js")',
    'ytag({})',
    '',
  ])('that builds or feeds a queue needs nobody: %s', (code) => {
    const { gate } = waiting('https://cdn.microad.jp/js/bid.js');
    expect(gate.vendorNeededBy(code)).toBeUndefined();
  });
});

describe('a tag', () => {
  const tag = (name: string, attributes: Record<string, string> = {}) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };

  it('is free once the vendor of its URL is allowed, whether that is in place or waits', () => {
    for (const name of ['src', 'data-ktw-src']) {
      const { gate, allowed } = openGate();
      const script = tag('script', { [name]: criteo });
      expect(gate.isFree(script)).toBe(false);
      allowed.add('criteo');
      expect(gate.isFree(script)).toBe(true);
    }
  });

  it('is free once everything that it is marked with is allowed (R21)', () => {
    const { gate, allowed } = openGate();
    const script = tag('script', { 'data-consent': ' analytics\n criteo ' });
    allowed.add('analytics');
    expect(gate.isFree(script)).toBe(false);
    allowed.add('criteo');
    expect(gate.isFree(script)).toBe(true);
  });

  it('needs the vendor of its URL beside its marks (R89)', () => {
    const { gate, allowed } = openGate();
    const frame = tag('iframe', { 'data-consent': 'criteo', 'data-ktw-src': meta });
    allowed.add('criteo');
    expect(gate.isFree(frame)).toBe(false);
    allowed.add('meta');
    expect(gate.isFree(frame)).toBe(true);
  });

  it('needs the vendors of all its URLs (R89)', () => {
    const { gate, allowed } = openGate();
    const image = tag('img', { 'data-ktw-src': criteo, srcset: `/own.png 1x, ${meta} 2x` });
    allowed.add('criteo');
    expect(gate.isFree(image)).toBe(false);
    allowed.add('meta');
    expect(gate.isFree(image)).toBe(true);
  });

  it('needs the vendors of what a frame’s own markup asks for (R85)', () => {
    const { gate, allowed } = openGate();
    const frame = tag('iframe', { 'data-ktw-srcdoc': `<img src="${criteo}">` });
    expect(gate.isFree(frame)).toBe(false);
    allowed.add('criteo');
    expect(gate.isFree(frame)).toBe(true);
  });

  it('is never free with an unknown name among its marks (R22)', () => {
    const { gate, allowed } = openGate();
    allowed.add('criteo');
    expect(gate.isFree(tag('script', { 'data-consent': 'criteo nobody' }))).toBe(false);
  });

  it.each(['', ' ', '\n\t'])('is never free when its mark names nobody: %j (R22)', (mark) => {
    expect(openGate().gate.isFree(tag('script', { 'data-consent': mark }))).toBe(false);
  });

  it('belongs to the vendors that it is marked with, by whatever name, and to those of its URLs', () => {
    const { gate } = openGate();
    const both = tag('script', { 'data-consent': 'google criteo', 'data-ktw-src': shared });
    expect([...gate.vendorsOf(both)].sort()).toEqual(['criteo', 'google-ads', 'line', 'yahoo-ads']);
    expect(gate.vendorsOf(tag('script', { 'data-consent': 'nobody' }))).toEqual([]);
    expect(gate.vendorsOf(tag('script', { src: '/own.js' }))).toEqual([]);
  });
});
