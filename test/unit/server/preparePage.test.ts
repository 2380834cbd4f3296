// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type PageOptions, preparePage } from '../../../src/server/preparePage';
import { consentCookie } from '../../../src/testing/index';

const page = `<html><head><title>店</title></head><body><img src="https://tr.line.me/tag.gif"></body></html>`;
const type = { 'content-type': 'text/html; charset=utf-8', etag: '"1"' };

function prepare(options?: PageOptions, headers: Record<string, string> = type): Promise<string> {
  return preparePage(new Response(page, { headers }), {}, options).text();
}

describe('a page of a server', () => {
  it('gets the gate first, and its tags are marked (R86)', async () => {
    const html = await prepare({ nonce: 'a"b' });
    expect(html).toMatch(/<head><script type="application\/json" id="kotowari-config">/);
    expect(html).toContain('<script src="/kotowari/kotowari.js" nonce="a&quot;b"></script><title>');
    expect(html).toContain('<img data-consent="line" data-src="https://tr.line.me/tag.gif">');
    expect(html).not.toContain('kotowari-notice');
  });

  it('has the notice first in its body where it is wished for, until there is a choice (R101)', async () => {
    expect(await prepare({ notice: {}, nonce: 'n' })).toMatch(
      /<body><kotowari-notice hidden [^>]*><template shadowrootmode="open"><style nonce="n">/,
    );
    const { name, value } = consentCookie({}, { criteo: true });
    const decided = await prepare({ notice: { cookie: `a=1; ${name}=${value}` } });
    expect(decided).toContain('<body><img');
  });

  it.each([
    ['no HTML', { 'content-type': 'application/json' }],
    ['another encoding', { 'content-type': 'text/html; charset=shift_jis' }],
    ['compressed', { ...type, 'content-encoding': 'br' }],
  ])('stays as it is where it cannot be written into: %s', async (_, headers) => {
    expect(await prepare({ notice: {} }, headers)).toBe(page);
  });

  it('has no header that its new text belies', () => {
    const { headers } = preparePage(new Response(page, { headers: type }));
    expect(headers.has('etag')).toBe(false);
  });
});
