import { setTimeout as wait } from 'node:timers/promises';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { describe } from './describe';
import type { Log } from './log';
import { toLocal } from './rewrite';
import { findRoute, parseRequest } from './route';
import type { Reply } from './stand-in';

/** A simulated fault of a vendor's files: 404, an exception, no answer, a late answer. */
export type Fault = 'missing' | 'throws' | 'hangs' | 'slow';

export interface StandInOptions {
  readonly log: Log;
  /** The port of `.localhost` hosts. Undefined: pages use the real host names. */
  readonly localPort?: number | undefined;
  /** Faults by host. Tests change them while the server runs. */
  readonly faults: ReadonlyMap<string, Fault>;
}

/**
 * Answers for every ad network, by the `Host` header, and logs each request. Unknown hosts are logged as
 * `unknown`, so that no request of a page goes unnoticed.
 */
export function standInServer(options: StandInOptions): RequestHandler {
  const app = express();
  app.use(express.text({ type: () => true, limit: '1mb' }));
  app.use((request, response) => answer(request, response, options));
  return app;
}

async function answer(request: Request, response: Response, options: StandInOptions) {
  const asked = parseRequest(request);
  const found = findRoute(asked);
  const body = typeof request.body === 'string' ? request.body : '';
  const fault = options.faults.get(asked.host);
  // A hanging request never ends, so tests must not wait for it.
  const entry = describe(request, found?.vendor ?? 'unknown', body);
  options.log.add(entry, fault === 'hangs' ? undefined : response);
  allowAnyPage(request, response);
  if (request.method === 'OPTIONS') return void response.sendStatus(204);

  if (fault === 'hangs') return;
  if (fault === 'slow') await wait(1500);
  if (!found || fault === 'missing') return void response.status(404).type('text').send('');
  send(response, fault === 'throws' ? BROKEN : found.route.reply(asked), options.localPort);
}

const BROKEN: Reply = {
  status: 200,
  type: 'text/javascript',
  body: "throw new Error('stand-in: this file is broken')",
};

function allowAnyPage(request: Request, response: Response): void {
  response.set('Access-Control-Allow-Origin', request.headers.origin ?? '*');
  response.set('Access-Control-Allow-Credentials', 'true');
  response.set('Access-Control-Allow-Headers', 'content-type');
  // Requests have to reach the server on each page load, so nothing may be cached.
  response.set('Cache-Control', 'no-store');
}

function send(response: Response, reply: Reply, localPort: number | undefined): void {
  const { body } = reply;
  const text = typeof body === 'string' && localPort ? toLocal(body, localPort) : body;
  response.status(reply.status).set('Content-Type', `${reply.type}; charset=utf-8`).send(text);
}
