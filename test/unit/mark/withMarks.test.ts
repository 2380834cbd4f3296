// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { KotowariConfigError } from '../../../src/config/KotowariConfigError';
import { withMarks } from '../../../src/mark/withMarks';

const tag = '<script src="https://dynamic.criteo.com/js/ld/ld.js"></script>';
const marked = tag.replace('<script', '<script type="text/plain" data-consent="criteo"');
const html = { 'content-type': 'text/html; charset=utf-8' };
const ask = (headers: Record<string, string> = {}) =>
  new Request('https://shop.example/', { headers });

describe('a fetch handler with marks', () => {
  it('answers with the marked page, at once or later (R86)', async () => {
    const now = withMarks(() => new Response(`茶${tag}`, { headers: html }));
    const later = withMarks(async () => new Response(`茶${tag}`, { headers: html }));
    expect(await (await now(ask())).text()).toBe(`茶${marked}`);
    expect(await (await later(ask())).text()).toBe(`茶${marked}`);
  });

  it('keeps status and headers, apart from what is true of the page alone', async () => {
    const headers = new Headers({
      ...html,
      'content-length': '1',
      digest: 'sha-256=a',
      etag: '"a"',
      'x-shop': '1',
    });
    headers.append('set-cookie', 'a=1');
    headers.append('set-cookie', 'b=2');
    const handler = withMarks(() => new Response(tag, { status: 404, statusText: 'No', headers }));
    const answer = await handler(ask());
    expect({ status: answer.status, text: answer.statusText }).toEqual({ status: 404, text: 'No' });
    expect(answer.headers.get('x-shop')).toBe('1');
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(answer.headers.get('etag')).toMatch(/^"a-ktw\w+"$/);
    expect(answer.headers.has('content-length') || answer.headers.has('digest')).toBe(false);
  });

  it('hands on what else its platform gives', async () => {
    const handler = withMarks((request: Request, name: string, at: number) => {
      return new Response(`${request.url} ${name} ${at}`);
    });
    expect(await (await handler(ask(), 'shop', 1)).text()).toBe('https://shop.example/ shop 1');
  });

  it.each([
    ['of another type', new Response(tag, { headers: { 'content-type': 'text/plain' } })],
    ['a part of a page', new Response(tag, { status: 206, headers: html })],
    ['compressed', new Response(tag, { headers: { ...html, 'content-encoding': 'br' } })],
    ['without a body', new Response(null, { status: 204 })],
    ['an error', Response.error()],
  ])('answers with what is no page as it is: %s', async (_, response) => {
    expect(await withMarks(() => response)(ask())).toBe(response);
  });

  it('answers a HEAD without a length that would be wrong', async () => {
    const headers = { ...html, 'content-length': '62', etag: '"a"' };
    const answer = await withMarks(() => new Response(null, { headers }))(ask());
    expect(answer.body).toBeNull();
    expect(answer.headers.has('content-length')).toBe(false);
  });

  it('says "not modified" of marked pages alone', async () => {
    const handler = withMarks((request) => {
      const isSame = request.headers.get('if-none-match') === '"a"';
      const headers = { ...html, etag: '"a"' };
      return isSame ? new Response(null, { status: 304, headers }) : new Response(tag, { headers });
    });
    const accept = 'text/html';
    const etag = (await handler(ask({ accept }))).headers.get('etag') ?? '';
    const again = await handler(ask({ accept, 'if-none-match': etag }));
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(etag);
    const unmarked = await handler(ask({ accept, 'if-none-match': '"a"' }));
    expect(await unmarked.text()).toBe(marked);
  });

  it('streams, and ends when nobody reads any more', async () => {
    let gone: unknown;
    const body = new ReadableStream({
      pull: (to) => to.enqueue(new TextEncoder().encode(tag)),
      cancel: (reason) => {
        gone = reason;
      },
    });
    const answer = await withMarks(() => new Response(body, { headers: html }))(ask());
    const reader = answer.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(marked);
    await reader?.cancel('left');
    await expect.poll(() => gone).toBe('left');
  });

  it('lets the failure of a handler be, and throws on a bad configuration at once', async () => {
    const broken = withMarks(() => Promise.reject(new Error('down')));
    await expect(broken(ask())).rejects.toThrow('down');
    expect(() => withMarks(() => new Response(), { gate: 'none' as never })).toThrow(
      KotowariConfigError,
    );
  });
});
