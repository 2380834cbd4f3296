import { randomUUID } from 'node:crypto';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { bundle } from './bundle';
import { showNotFound } from './errorPages';
import type { Entry, Log } from './standin/log';

/**
 * Serves the panel, the list of lessons, and the log: `GET /log` as JSON, and `GET /log/stream` as server-sent
 * events. The stream starts with `boot`, by which a page notices a restart of the server, and continues with
 * one event per entry, after the entry in `after=<boot>.<id>`.
 */
export function panelServer(log: Log): RequestHandler {
  const boot = randomUUID().slice(0, 8);
  const app = express();
  app.get('/log', (_, response) => void response.json(log.entries));
  app.get('/log/stream', (request, response) => stream(request, response, log, boot));
  for (const name of ['panel', 'lessons']) app.get(`/${name}.js`, bundle(panelFile(`${name}.ts`)));
  app.get('/', (_, response) => response.sendFile(panelFile('index.html').pathname));
  app.get('/lessons', (_, response) => response.sendFile(panelFile('lessons.html').pathname));
  app.get('/panel.css', (_, response) => response.sendFile(panelFile('panel.css').pathname));
  app.use(showNotFound('/', 'The panel ／ 見本の入り口'));
  return app;
}

function panelFile(name: string): URL {
  return new URL(`panel/${name}`, import.meta.url);
}

function stream(request: Request, response: Response, log: Log, boot: string): void {
  response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.flushHeaders();
  response.write(`event: boot\ndata: ${boot}\n\n`);
  const [known, last] = `${request.query.after}`.split('.');
  const after = known === boot ? Number(last) : 0;
  const write = (entry: Entry | null): void => {
    if (entry) response.write(`data: ${JSON.stringify(entry)}\n\n`);
  };
  for (const entry of log.entries) if (entry.id > after) write(entry);
  request.on('close', log.subscribe(write));
}
