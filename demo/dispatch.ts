import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import express, { type Express } from 'express';
import { createSlowLines } from './createSlowLines';
import { isVisit } from './isVisit';
import { panelServer } from './panel';
import { shopServer } from './shop';
import { describe } from './standin/describe';
import type { Log } from './standin/log';
import { realHost } from './standin/rewrite';
import { findRoute, readAsked } from './standin/route';
import { type Fault, standInServer } from './standin/server';

/** What the parts of the server share. */
export interface Circumstances {
  readonly log: Log;
  readonly faults: ReadonlyMap<string, Fault>;
  /** The port of addresses below `.localhost`; without it, the real names are used. */
  readonly localPort: number | undefined;
  readonly lessons: URL | undefined;
}

/** The shop's hosts as `realHost` gives them: `shop` in the demo, the others in tests. */
const SHOP_HOSTS = new Set(['shop', 'www.shop.example.co.jp', 'shop.example.co.jp']);

/** Tells the shop, the panel and the ad networks apart by the `Host` header. */
export function dispatch(circumstances: Circumstances): Express {
  const { log, localPort } = circumstances;
  const shop = shopServer(circumstances);
  const panel = panelServer(log);
  const networks = standInServer(circumstances);
  const slow = createSlowLines();
  const app = express();
  app.use(async (request, response, next) => {
    const host = realHost(request.headers.host ?? '');
    // The panel has to be of the shop's own site, or the browser takes the cookies off the shop's
    // frame in it: `localhost` is none, `panel.shop.localhost` is.
    if (localPort && (host === 'localhost' || host === '127.0.0.1')) {
      return response.redirect(`http://panel.shop.localhost:${localPort}${request.originalUrl}`);
    }
    if (localPort && host === 'panel.shop') return panel(request, response, next);
    if (slow.isSlow(request)) await wait(SLOW);
    if (!SHOP_HOSTS.has(host) && !isVisit(request.headers.host))
      return networks(request, response, next);
    log.add(describe(request, 'shop'), response);
    shop(request, response, next);
  });
  return app;
}

/** What each answer waits for on a slow line, in milliseconds. */
const SLOW = 600;

/** Logs a WebSocket and turns it away: that it was asked for is all that matters here. */
export function refuseSocket(request: IncomingMessage, socket: Duplex, log: Log): void {
  log.add(describe(request, findRoute(readAsked(request))?.vendor ?? 'unknown'));
  socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
}
