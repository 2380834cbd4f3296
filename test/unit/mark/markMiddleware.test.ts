// @vitest-environment node
import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect, createServer as createHttp2Server } from 'node:http2';
import { type AddressInfo, createConnection } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createGzip, gunzipSync, gzipSync } from 'node:zlib';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { KotowariConfigError } from '../../../src/config/KotowariConfigError';
import { markMiddleware } from '../../../src/mark/markMiddleware';

const tag = '<script src="https://dynamic.criteo.com/js/ld/ld.js"></script>';
const marked = tag.replace('<script', '<script type="text/plain" data-consent="criteo"');
const html = { 'Content-Type': 'text/html; charset=utf-8' };

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections?.();
    server.close();
    await once(server, 'close');
  }
});

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves what a handler writes below the middleware. */
function serve(handler: Handler): Promise<string> {
  const mark = markMiddleware();
  return listen(createServer((asked, answer) => mark(asked, answer, () => handler(asked, answer))));
}

async function listen(server: Server): Promise<string> {
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

interface Answer {
  readonly status: number | undefined;
  readonly message: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly trailers: IncomingMessage['trailers'];
  readonly body: string;
  readonly bytes: Buffer;
}

/** Asks as a plain client does: nothing is decompressed, no header added. */
async function ask(url: string, headers = {}, method = 'GET'): Promise<Answer> {
  const sent = request(url, { headers, method });
  sent.end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  const { statusCode: status, statusMessage: message, trailers } = answer;
  return { status, message, headers: answer.headers, trailers, body: bytes.toString(), bytes };
}

describe('a page below the middleware', () => {
  it('is marked where it is given to end, and its length is right', async () => {
    const url = await serve((_, answer) =>
      answer.setHeader('Content-Type', 'text/html').end(`<p>お茶${tag}`),
    );
    const { body, headers } = await ask(url);
    expect(body).toBe(`<p>お茶${marked}`);
    expect(headers['content-length']).toBe(String(Buffer.byteLength(body)));
  });

  it('is marked where it is written in pieces, cut inside of a character and of a tag', async () => {
    const bytes = Buffer.from(`<p>お茶${tag}`);
    const url = await serve((_, answer) => {
      answer.setHeader('Content-Type', 'text/html');
      answer.setHeader('Content-Length', bytes.length);
      for (let at = 0; at < bytes.length; at += 5) answer.write(bytes.subarray(at, at + 5));
      answer.end();
    });
    const { body, headers } = await ask(url);
    expect(body).toBe(`<p>お茶${marked}`);
    expect(headers).not.toHaveProperty('content-length');
  });

  it('is marked where it is piped, whatever its size', async () => {
    const pieces = Array.from(
      { length: 500 },
      (_, at) => `<li>${at} ${'茶'.repeat(2000)}</li>${tag}`,
    );
    const url = await serve((_, answer) => {
      answer.writeHead(200, html);
      Readable.from(pieces.map((piece) => Buffer.from(piece))).pipe(answer);
    });
    expect((await ask(url)).body).toBe(pieces.join('').replaceAll(tag, marked));
  });

  it('keeps its status, its words and its headers, however these are given', async () => {
    const respondWith404: readonly ((answer: ServerResponse) => ServerResponse)[] = [
      (answer) => answer.writeHead(404, 'Nothing here', { ...html, 'Set-Cookie': ['a=1', 'b=2'] }),
      (answer) =>
        answer.writeHead(404, 'Nothing here', [
          ...['Content-Type', 'text/html', 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2'],
        ]),
      (answer) => {
        answer.statusCode = 404;
        answer.statusMessage = 'Nothing here';
        return answer
          .setHeader('Content-Type', 'text/html')
          .appendHeader('Set-Cookie', ['a=1', 'b=2']);
      },
    ];
    for (const respond of respondWith404) {
      const url = await serve((_, answer) => respond(answer).end(tag));
      const { status, message, headers, body } = await ask(url);
      expect({ status, message, body }).toEqual({
        status: 404,
        message: 'Nothing here',
        body: marked,
      });
      expect(headers['set-cookie']).toEqual(['a=1', 'b=2']);
    }
  });

  it('reaches the browser piece by piece', async () => {
    let next = () => {};
    const url = await serve((_, answer) => {
      answer.writeHead(200, html).write(`<p>${tag}`);
      next = () => answer.end('</p>');
    });
    const sent = request(url);
    sent.end();
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    const [piece] = await once(answer, 'data');
    expect(String(piece)).toBe(`<p>${marked}`);
    next();
    await once(answer, 'data');
  });

  it('tells its handler what Node tells: when to wait, when it is done, when it is wrong', async () => {
    const told = { with: [] as unknown[], without: [] as unknown[] };
    const write = (tell: unknown[]) => (_: IncomingMessage, answer: ServerResponse) => {
      answer.once('error', ({ message }) => tell.push(message));
      answer.once('close', () => tell.push('closed', answer.writableFinished));
      answer.writeHead(200, html);
      tell.push(answer.write('<p', () => tell.push('written')));
      tell.push(answer.write('<b>'.repeat(100_000), 'utf8'));
      answer.once('drain', () => {
        tell.push('drained');
        tell.push(answer.end('</p>', 'utf8', () => tell.push('ended')) === answer);
        tell.push(answer.write('late', () => tell.push('refused')));
        answer.end(() => tell.push('ended twice'));
      });
    };
    const plain = await listen(createServer(write(told.without)));
    expect((await ask(plain)).body).toHaveLength(300_006);
    expect((await ask(await serve(write(told.with)))).body).toHaveLength(300_006);
    await expect
      .poll(() => told.with.includes('closed') && told.without.includes('closed'))
      .toBe(true);
    expect(told.with).toEqual(told.without);
    expect(told.with).toEqual(
      expect.arrayContaining([false, 'drained', 'ended', 'write after end']),
    );
  });

  it('takes what Node takes: text in any encoding, a call-back alone, nothing', async () => {
    const url = await serve(({ url: path }, answer) => {
      answer.writeHead(200, html);
      if (path === '/nothing') return answer.end();
      if (path === '/call') return answer.end(() => {});
      answer.write(Buffer.from(tag).toString('base64'), 'base64');
      answer.write(new Uint8Array([60, 98]), () => {});
      expect(() => answer.write(1 as never)).toThrow('chunk');
      return answer.end('3e', 'hex', () => {});
    });
    expect((await ask(url)).body).toBe(`${marked}<b>`);
    expect((await ask(`${url}nothing`)).body).toBe('');
    expect((await ask(`${url}call`)).body).toBe('');
  });

  it('keeps its trailers', async () => {
    const url = await serve((_, answer) => {
      answer.writeHead(200, { ...html, Trailer: 'X-Sum' });
      answer.addTrailers({ 'X-Sum': '1' });
      answer.end(tag);
    });
    expect(await ask(url)).toMatchObject({ body: marked, trailers: { 'x-sum': '1' } });
  });

  it('ends quietly when the browser goes away', async () => {
    const told: unknown[] = [];
    const url = await serve((_, answer) => {
      answer.writeHead(200, html).write(`<p>${tag}<i`);
      answer.once('error', (error) => told.push(error));
      answer.once('close', () => {
        answer.write('late');
        answer.end('later');
        told.push('closed');
      });
    });
    const sent = request(url);
    sent.once('error', () => {});
    sent.end();
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    answer.destroy();
    await expect.poll(() => told).toEqual(['closed']);
  });

  it('goes out with the headers alone where these are flushed', async () => {
    const url = await serve((_, answer) => {
      answer.setHeader('Content-Type', 'text/html').setHeader('Content-Length', tag.length);
      answer.flushHeaders();
      answer.end(tag);
    });
    expect(await ask(url)).toMatchObject({ status: 200, body: marked });
  });
});

it('a page is marked over HTTP/2 and for HTTP/1.0 too', async () => {
  const mark = markMiddleware();
  const handler = (_: unknown, answer: Pick<ServerResponse, 'setHeader' | 'write' | 'end'>) => {
    answer.setHeader('Content-Type', 'text/html');
    answer.write(tag.slice(0, 9));
    answer.end(tag.slice(9));
  };
  const server = createHttp2Server((asked, answer) =>
    mark(asked as never, answer as never, () => handler(asked, answer as never)),
  );
  const client = connect(await listen(server as never));
  const stream = client.request();
  expect(await text(stream)).toBe(marked);
  client.close();

  const { port } = new URL(await serve(handler));
  const socket = createConnection(Number(port), '127.0.0.1');
  socket.write('GET / HTTP/1.0\r\n\r\n');
  expect((await text(socket)).split('\r\n\r\n')[1]).toBe(marked);
});

describe('what is no page', () => {
  const types: readonly (readonly [string, Record<string, string>, number])[] = [
    ['of another type', { 'Content-Type': 'application/json' }, 200],
    ['of no type', {}, 200],
    ['a part of a page', { ...html, 'Content-Range': 'bytes 0-1/2' }, 206],
    ['compressed', { ...html, 'Content-Encoding': 'gzip' }, 200],
    ['in UTF-16', { 'Content-Type': 'text/html; charset=utf-16' }, 200],
  ];
  it.each(types)('passes as it is: %s', async (_, headers, status) => {
    const url = await serve((__, answer) =>
      answer.writeHead(status, { ...headers, ETag: '"a"', 'Content-Length': tag.length }).end(tag),
    );
    const answer = await ask(url);
    expect(answer).toMatchObject({ status, body: tag });
    expect(answer.headers).toMatchObject({ etag: '"a"', 'content-length': String(tag.length) });
  });

  it('is the answer to HEAD, whose length would be wrong', async () => {
    const url = await serve((_, answer) =>
      answer.writeHead(200, { ...html, 'Content-Length': tag.length, ETag: '"a"' }).end(),
    );
    const get = await ask(url);
    const head = await ask(url, {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers).not.toHaveProperty('content-length');
    expect(head.headers.etag).toBe(get.headers.etag);
  });
});

describe('below Express', () => {
  function start(...before: readonly express.RequestHandler[]): Promise<string> {
    const app = express();
    for (const each of before) app.use(each);
    app.use(markMiddleware());
    app.get('/', (_, answer) => void answer.send(tag));
    app.get('/json', (_, answer) => void answer.json({ tag }));
    app.get('/style.css', (_, answer) => void answer.type('css').send('p { }'));
    app.get('/fault', () => {
      throw new Error(`no ${tag}`);
    });
    app.set('env', 'test');
    return listen(createServer(app));
  }

  it('a page is marked and not modified as long as it is the same', async () => {
    const url = await start();
    const accept = 'text/html';
    const first = await ask(url, { accept });
    expect(first.body).toBe(marked);
    const { etag } = first.headers;
    expect(etag).toMatch(/^W\/".*-ktw\w+"$/);
    const again = await ask(url, { accept, 'if-none-match': etag });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect(again.headers.etag).toBe(etag);
    expect(again.headers).not.toHaveProperty('content-length');
  });

  it('a page that a browser holds unmarked is sent anew', async () => {
    const url = await start();
    const { headers } = await ask(url);
    const plain = String(headers.etag).replace(/-ktw\w+/, '');
    const again = await ask(url, { accept: 'text/html', 'if-none-match': plain });
    expect(again).toMatchObject({ status: 200, body: marked });
  });

  it('all else is left, and not modified either', async () => {
    const url = await start();
    expect(JSON.parse((await ask(`${url}json`)).body)).toEqual({ tag });
    const { etag } = (await ask(`${url}style.css`)).headers;
    expect(etag).not.toContain('ktw');
    expect(
      await ask(`${url}style.css`, { accept: 'text/css', 'if-none-match': etag }),
    ).toMatchObject({
      status: 304,
      headers: { etag },
    });
  });

  it('a page about a fault is a page', async () => {
    const answer = await ask(`${await start()}fault`);
    expect(answer.status).toBe(500);
    expect(answer.headers['content-type']).toContain('text/html');
  });

  it('what compresses gets the marked page when it is used before', async () => {
    const { headers, bytes } = await ask(await start(compress));
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(bytes).toString()).toBe(marked);
  });

  it('what is compressed already when it comes is left', async () => {
    const app = express();
    app.use(markMiddleware());
    app.use(compress);
    app.get('/', (_, answer) => void answer.send(tag));
    const { bytes } = await ask(await listen(createServer(app)));
    expect(gunzipSync(bytes).toString()).toBe(tag);
    expect(bytes).toEqual(gzipSync(tag));
  });
});

it('the middleware throws on a bad configuration at once', () => {
  expect(() => markMiddleware({ vendors: ['x-ads'] })).toThrow(KotowariConfigError);
});

/** Hooks a response as the usual middleware for compression does: the headers, `write` and `end`. */
const compress: express.RequestHandler = (_, answer, next) => {
  const { writeHead, write, end } = answer;
  const gzip = createGzip();
  answer.writeHead = ((status: number) => {
    answer.setHeader('Content-Encoding', 'gzip').removeHeader('Content-Length');
    gzip.on('data', (bytes) => write.call(answer, bytes, 'utf8'));
    gzip.on('end', () => end.call(answer, undefined, 'utf8'));
    return writeHead.call(answer, status);
  }) as never;
  const begin = () => answer.headersSent || answer.writeHead(answer.statusCode);
  answer.write = ((bytes: Buffer) => {
    begin();
    return gzip.write(bytes);
  }) as never;
  answer.end = ((bytes: Buffer) => {
    begin();
    gzip.end(bytes);
    return answer;
  }) as never;
  next();
};
