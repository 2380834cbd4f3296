import { setTimeout as wait } from 'node:timers/promises';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { describe } from './describe';
import type { Log } from './log';
import { toLocal } from './rewrite';
import { findRoute, readAsked } from './route';
import type { Reply } from './stand-in';

/** What a network may do wrong, for a test: its file is missing, throws, never comes, comes late. */
export type Fault = 'missing' | 'throws' | 'hangs' | 'slow';

/** What the stand-in server works with. */
export interface StandInOptions {
  readonly log: Log;
  /** The port of addresses below `.localhost`; without it, pages use the real names. */
  readonly localPort?: number | undefined;
  /** By host, changed while it runs. */
  readonly faults: ReadonlyMap<string, Fault>;
}

/**
 * Answers for every ad network, by the `Host` header, and logs each request. A host that no
 * stand-in knows is logged as `unknown`: nothing that leaves a page goes unseen.
 */
export function standInServer(options: StandInOptions): RequestHandler {
  const app = express();
  app.use(express.text({ type: () => true, limit: '1mb' }));
  app.use((request, response) => answer(request, response, options));
  return app;
}

async function answer(request: Request, response: Response, options: StandInOptions) {
  const asked = readAsked(request);
  const found = findRoute(asked);
  const body = typeof request.body === 'string' ? request.body : '';
  const fault = options.faults.get(asked.host);
  // What hangs is under way for ever: nobody should wait for it.
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
  // Each page load must show up, so nothing comes from a cache.
  response.set('Cache-Control', 'no-store');
}

function send(response: Response, reply: Reply, localPort: number | undefined): void {
  const { body } = reply;
  const text = typeof body === 'string' && localPort ? toLocal(body, localPort) : body;
  response.status(reply.status).set('Content-Type', `${reply.type}; charset=utf-8`).send(text);
}
