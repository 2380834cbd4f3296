import { describe, expect, it } from 'vitest';
import { createGate } from '../../../src/gate/gate';
import { createMatcher } from '../../../src/gate/rules';
import { takeOff } from '../../../src/gate/tag';
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
    const gate = createGate([], match, () => false);
    expect(gate.mayRequest('https://trk.shop.example/')).toBe(false);
  });
});

describe('inline code', () => {
  it('needs the vendor whose script defines a global that it names', () => {
    const { gate } = openGate();
    expect(gate.vendorNeededBy('microadTd.AB.start({})')).toBe('microad');
  });

  it('needs nobody when that vendor is allowed', () => {
    const { gate, allowed } = openGate();
    allowed.add('microad');
    expect(gate.vendorNeededBy('microadTd.AB.start({})')).toBeUndefined();
  });

  it.each([
    "fbq('init', '1')",
    'window.criteo_q = []',
    '_lt("send")',
    'gtag("js")',
    'ytag({})',
    '',
  ])('that builds or feeds a queue needs nobody: %s', (code) => {
    expect(openGate().gate.vendorNeededBy(code)).toBeUndefined();
  });
});

describe('a waiting tag', () => {
  const tag = (name: string, attributes: Record<string, string>) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };

  it('is free once the vendor of its URL is allowed', () => {
    const { gate, allowed } = openGate();
    const script = tag('script', { src: criteo });
    takeOff(script, 'src', criteo);
    expect(gate.isFree(script)).toBe(false);
    allowed.add('criteo');
    expect(gate.isFree(script)).toBe(true);
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
    const frame = tag('iframe', { 'data-consent': 'criteo' });
    takeOff(frame, 'src', meta);
    allowed.add('criteo');
    expect(gate.isFree(frame)).toBe(false);
    allowed.add('meta');
    expect(gate.isFree(frame)).toBe(true);
  });

  it('needs the vendors of all its URLs (R89)', () => {
    const { gate, allowed } = openGate();
    const image = tag('img', {});
    takeOff(image, 'src', criteo);
    takeOff(image, 'srcset', `/own.png 1x, ${meta} 2x`);
    allowed.add('criteo');
    expect(gate.isFree(image)).toBe(false);
    allowed.add('meta');
    expect(gate.isFree(image)).toBe(true);
  });

  it('is never free with an unknown name among its marks (R22)', () => {
    const { gate, allowed } = openGate();
    allowed.add('criteo');
    expect(gate.isFree(tag('script', { 'data-consent': 'criteo nobody' }))).toBe(false);
  });

  it.each(['', ' ', '\n\t'])('is never free when its mark names nobody: %j (R22)', (mark) => {
    expect(openGate().gate.isFree(tag('script', { 'data-consent': mark }))).toBe(false);
  });
});
