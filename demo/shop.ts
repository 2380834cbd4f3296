import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { type PageOptions, renderPage } from './page';
import { isPolicy, policies } from './policies';
import { recordsReceiver } from './records';
import { readScene } from './scene';

/** What the shop's server works with. */
export interface ShopOptions {
  readonly localPort?: number | undefined;
  /** A folder of further pages, served below `/lesson/`: the tests have some. */
  readonly lessons?: URL | undefined;
}

const PAGES = ['list', 'basket', 'done', 'season', 'legacy'].map((name) => `/${name}.html`);

/**
 * The shop. Its pages take their circumstances from the query, and hand it on to the next page:
 * `tags=marked`, `kotowari=off`, `csp=strict` (`policies.ts`), `config={…}`.
 */
export function shopServer({ localPort, lessons }: ShopOptions): RequestHandler {
  const app = express();
  const page = (file: URL, request: Request, response: Response) => {
    if (!existsSync(file)) return void response.status(404).type('text').send('Not found');
    const { csp } = request.query;
    const nonce = isPolicy(csp) ? randomBytes(12).toString('base64') : undefined;
    if (isPolicy(csp) && nonce) response.set('Content-Security-Policy', policies[csp](nonce));
    const scene = readScene(request.path.slice(1), request.headers.cookie);
    const options = { ...readOptions(request), scene, nonce, localPort };
    // What was ordered lies in the basket no more.
    if (scene.kind === 'done') response.clearCookie('basket');
    // Asked again each time, but free for the browser's back/forward cache.
    response.set('Cache-Control', 'no-cache').type('html').send(renderPage(file, options));
  };

  app.use('/kotowari', express.static(new URL('../dist', import.meta.url).pathname));
  app.use('/records', recordsReceiver());
  app.get('/forget', forget);
  app.get(['/', '/index.html', '/marked.html'], (request, response) =>
    page(shopFile('index.html'), request, response),
  );
  app.get(['/item.html', '/terms.html'], (request, response) =>
    page(shopFile(request.path.slice(1)), request, response),
  );
  app.get(/^\/item-[a-z]+\.html$/, (request, response) =>
    page(shopFile('item.html'), request, response),
  );
  app.get(PAGES, (request, response) => page(shopFile(request.path.slice(1)), request, response));
  app.get('/terms', (request, response) => page(shopFile('terms.html'), request, response));
  app.get('/lesson/:name', (request, response) => {
    const { name } = request.params;
    if (!lessons || !/^[\w-]+\.html$/.test(name)) return void response.sendStatus(404);
    page(new URL(name, lessons), request, response);
  });
  app.use(express.static(shopFile('.').pathname, { index: false, extensions: [] }));
  return app;
}

function shopFile(name: string): URL {
  return new URL(`shop/${name}`, import.meta.url);
}

function readOptions({ query, path, originalUrl }: Request): Omit<PageOptions, 'scene'> {
  const marked = query.tags === 'marked' || path === '/marked.html';
  const search = new URLSearchParams(originalUrl.split('?')[1]);
  if (marked) search.set('tags', 'marked');
  return {
    isMarked: marked,
    kotowari: query.kotowari !== 'off',
    config: typeof query.config === 'string' ? query.config : undefined,
    query: search.size > 0 ? `?${search.toString().replaceAll('&', '&amp;')}` : '',
  };
}

/** Puts the visitor back to the first visit: every cookie and all storage of the shop goes. */
function forget(request: Request, response: Response): void {
  const names = (request.headers.cookie ?? '').split('; ').map((pair) => pair.split('=')[0] ?? '');
  for (const name of names.filter(Boolean)) {
    response.clearCookie(name);
    response.clearCookie(name, { domain: request.hostname });
  }
  const to = typeof request.query.to === 'string' ? request.query.to : '/';
  response.set('Clear-Site-Data', '"cookies", "storage"');
  response.redirect(to.startsWith('/') && !to.startsWith('//') ? to : '/');
}
