import { createServer as createPlain, type RequestListener, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dispatch, refuseSocket } from './dispatch';
import { createLog, type Log } from './standin/log';
import type { Fault } from './standin/server';

/** How the shop and the ad networks are served. */
export interface SiteOptions {
  /** `local`: plain http, names below `.localhost`. `real`: the networks' own names. */
  readonly names: 'local' | 'real';
  /** 0: any free port. */
  readonly port: number;
  /** A key and certificate, PEM: the port speaks TLS, and a second one plain http. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** A folder of further pages of the shop, served below `/lesson/` before those of `demo/lessons`. */
  readonly lessons?: URL;
}

/** A running server: a shop, ten ad networks and a panel. */
export interface Site {
  readonly port: number;
  /** The port for plain http: the same one where there is no TLS. */
  readonly plainPort: number;
  readonly log: Log;
  /** What the networks do wrong, by host. */
  readonly faults: Map<string, Fault>;
  close(): Promise<void>;
}

/** Starts the server; rejects when the port is taken. */
export async function serve({ names, port: wish, tls, lessons }: SiteOptions): Promise<Site> {
  const log = createLog();
  const faults = new Map<string, Fault>();
  let listener: RequestListener = (_, response) => response.end();
  const answer: RequestListener = (request, response) => listener(request, response);
  const plain = createPlain(answer);
  const secure = tls && createSecure(tls, answer);
  for (const server of [plain, secure]) {
    server?.on('upgrade', (request, socket) => refuseSocket(request, socket, log));
  }
  const port = await listen(secure ?? plain, wish);
  const plainPort = secure ? await listen(plain, 0) : port;
  // The port is known only now, and addresses below `.localhost` bear it.
  listener = dispatch({ log, faults, lessons, localPort: names === 'local' ? port : undefined });
  const close = async () => void (await Promise.all([stop(plain), secure && stop(secure)]));
  return { port, plainPort, log, faults, close };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
