import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { bundle } from './bundle';
import { showError, showNotFound } from './errorPages';
import { renderPage } from './page';
import { isPolicy, policies } from './policies';
import { putNotice } from './putNotice';
import { readPageOptions } from './readPageOptions';
import { recordsReceiver } from './records';
import { resetVisitor } from './resetVisitor';
import { returningVisitor } from './returningVisitor';

export interface ShopOptions {
  readonly localPort?: number | undefined;
  /** A folder of further pages, served below `/lesson/`. It has priority over `demo/lessons`. */
  readonly lessons?: URL | undefined;
}

const PAGES = ['list', 'basket', 'done', 'season', 'legacy'].map((name) => `/${name}.html`);
const WAY_BACK = ['/', 'つむぎ堂の入り口へ ／ The shop’s home page'] as const;

/**
 * Serves the shop. The query configures its pages, and their links pass it on: the switches of the panel
 * (`tags=marked`, `kotowari=off`, …; see `switches.ts`), `csp=strict` (`policies.ts`) and `config={…}`.
 */
export function shopServer({ localPort, lessons }: ShopOptions): RequestHandler {
  const app = express();
  const page = async (file: URL, request: Request, response: Response, next: () => void) => {
    if (!existsSync(file)) return next();
    const { csp } = request.query;
    const nonce = isPolicy(csp) ? randomBytes(12).toString('base64') : undefined;
    if (isPolicy(csp) && nonce) response.set('Content-Security-Policy', policies[csp](nonce));
    const options = { ...readPageOptions(request, localPort), nonce };
    // After an order the basket is empty.
    if (options.scene.kind === 'done') response.clearCookie('basket');
    // Not `no-store`, which would keep the page out of the back/forward cache.
    response.set('Cache-Control', 'no-cache').type('html');
    const html = renderPage(file, options);
    response.send(options.hasNotice ? await putNotice(html, options) : html);
  };
  const show = (file: URL) => (request: Request, response: Response, next: () => void) =>
    page(file, request, response, next);

  app.use('/kotowari', express.static(new URL('../dist', import.meta.url).pathname));
  app.use('/records', recordsReceiver());
  app.get('/bridge.js', bundle(new URL('panel/bridge.ts', import.meta.url)));
  app.get('/forget', resetVisitor);
  app.get('/return.html', returningVisitor(localPort));
  app.get(['/', '/index.html', '/marked.html'], show(shopFile('index.html')));
  app.get(/^\/item(-[a-z]+)?\.html$/, show(shopFile('item.html')));
  app.get(PAGES, (request, response, next) =>
    page(shopFile(request.path.slice(1)), request, response, next),
  );
  app.get(['/terms', '/terms.html'], show(shopFile('terms.html')));
  app.get('/lesson/:name', (request, response, next) => {
    const { name } = request.params;
    if (!/^[\w-]+\.html$/.test(name)) return next();
    const own = lessons && new URL(name, lessons);
    const file = own && existsSync(own) ? own : new URL(`lessons/${name}`, import.meta.url);
    page(file, request, response, next);
  });
  app.use(express.static(shopFile('.').pathname, { index: false, extensions: [] }));
  app.use(showNotFound(...WAY_BACK));
  app.use(showError(...WAY_BACK));
  return app;
}

function shopFile(name: string): URL {
  return new URL(`shop/${name}`, import.meta.url);
}
