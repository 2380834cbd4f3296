import { createServer as createPlain, type RequestListener, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dispatch, refuseSocket } from './dispatch';
import { createLog, type Log } from './standin/log';
import type { Fault } from './standin/server';

/** How the shop and the stand-ins are served. */
export interface SiteOptions {
  /** `local`: plain http on `.localhost` hosts. `real`: the vendors' own host names. */
  readonly names: 'local' | 'real';
  /** 0: any free port. */
  readonly port: number;
  /** A key and certificate (PEM). With them the port uses TLS, and a second port plain http. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** A folder of further pages, served below `/lesson/`. It has priority over `demo/lessons`. */
  readonly lessons?: URL;
}

/** The running server of the shop, ten ad networks and the panel. */
export interface Site {
  readonly port: number;
  /** The port for plain http. Without TLS it is the same port. */
  readonly plainPort: number;
  readonly log: Log;
  /** Simulated faults of vendors, by host. */
  readonly faults: Map<string, Fault>;
  close(): Promise<void>;
}

/** Starts the server. Rejects if the port is in use. */
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
  // `.localhost` URLs contain the port, which is known only now.
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
