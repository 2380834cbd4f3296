import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { bundle } from './bundle';
import { forgetVisitor } from './forgetVisitor';
import { renderPage } from './page';
import { isPolicy, policies } from './policies';
import { readPageOptions } from './readPageOptions';
import { recordsReceiver } from './records';
import { returnVisitor } from './returnVisitor';
import { tellBroken, tellMissing } from './tellMissing';

/** What the shop's server works with. */
export interface ShopOptions {
  readonly localPort?: number | undefined;
  /** A folder of further pages, served below `/lesson/` before those of `demo/lessons`: the tests have some. */
  readonly lessons?: URL | undefined;
}

const PAGES = ['list', 'basket', 'done', 'season', 'legacy'].map((name) => `/${name}.html`);
const WAY_BACK = ['/', 'つむぎ堂の入り口へ ／ The shop’s home page'] as const;

/**
 * The shop. Its pages take their circumstances from the query, and hand it on to the next page:
 * the switches of the panel (`tags=marked`, `kotowari=off`, …; `switches.ts`), `csp=strict`
 * (`policies.ts`), `config={…}`.
 */
export function shopServer({ localPort, lessons }: ShopOptions): RequestHandler {
  const app = express();
  const page = (file: URL, request: Request, response: Response, next: () => void) => {
    if (!existsSync(file)) return next();
    const { csp } = request.query;
    const nonce = isPolicy(csp) ? randomBytes(12).toString('base64') : undefined;
    if (isPolicy(csp) && nonce) response.set('Content-Security-Policy', policies[csp](nonce));
    const options = { ...readPageOptions(request, localPort), nonce };
    // What was ordered lies in the basket no more.
    if (options.scene.kind === 'done') response.clearCookie('basket');
    // Asked again each time, but free for the browser's back/forward cache.
    response.set('Cache-Control', 'no-cache').type('html').send(renderPage(file, options));
  };
  const show = (file: URL) => (request: Request, response: Response, next: () => void) =>
    page(file, request, response, next);

  app.use('/kotowari', express.static(new URL('../dist', import.meta.url).pathname));
  app.use('/records', recordsReceiver());
  app.get('/bridge.js', bundle(new URL('panel/bridge.ts', import.meta.url)));
  app.get('/forget', forgetVisitor);
  app.get('/return.html', returnVisitor(localPort));
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
  app.use(tellMissing(...WAY_BACK));
  app.use(tellBroken(...WAY_BACK));
  return app;
}

function shopFile(name: string): URL {
  return new URL(`shop/${name}`, import.meta.url);
}
