import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import express, { type Express } from 'express';
import { createSlowConnections } from './createSlowConnections';
import { isVisitHost } from './isVisitHost';
import { panelServer } from './panel';
import { shopServer } from './shop';
import { describe } from './standin/describe';
import type { Log } from './standin/log';
import { toRealHost } from './standin/rewrite';
import { findRoute, parseRequest } from './standin/route';
import { type Fault, standInServer } from './standin/server';

/** What all parts of the server share. */
export interface ServerContext {
  readonly log: Log;
  readonly faults: ReadonlyMap<string, Fault>;
  /** The port of `.localhost` hosts. Undefined: real host names are used. */
  readonly localPort: number | undefined;
  readonly lessons: URL | undefined;
}

/** The shop's hosts, as `toRealHost` returns them: `shop` in the demo, the others in tests. */
const SHOP_HOSTS = new Set(['shop', 'www.shop.example.co.jp', 'shop.example.co.jp']);

/** Routes requests to the shop, the panel or the stand-ins, by the `Host` header. */
export function dispatch(context: ServerContext): Express {
  const { log, localPort } = context;
  const shop = shopServer(context);
  const panel = panelServer(log);
  const networks = standInServer(context);
  const slow = createSlowConnections();
  const app = express();
  app.use(async (request, response, next) => {
    const host = toRealHost(request.headers.host ?? '');
    // The panel has to be same-site with the shop, or the browser blocks cookies in the shop's frame.
    // `panel.shop.localhost` is same-site, `localhost` is not.
    if (localPort && (host === 'localhost' || host === '127.0.0.1')) {
      return response.redirect(`http://panel.shop.localhost:${localPort}${request.originalUrl}`);
    }
    if (localPort && host === 'panel.shop') return panel(request, response, next);
    if (slow.isSlow(request)) await wait(SLOW);
    if (!SHOP_HOSTS.has(host) && !isVisitHost(request.headers.host))
      return networks(request, response, next);
    log.add(describe(request, 'shop'), response);
    shop(request, response, next);
  });
  return app;
}

/** The delay of each response on a slow connection, in milliseconds. */
const SLOW = 600;

/** Logs a WebSocket request and rejects it, since only the request matters here. */
export function refuseSocket(request: IncomingMessage, socket: Duplex, log: Log): void {
  log.add(describe(request, findRoute(parseRequest(request))?.vendor ?? 'unknown'));
  socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
}
