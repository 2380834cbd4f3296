import express, { type Request, type RequestHandler, type Response } from 'express';
import type { Entry, Log } from './standin/log';

/**
 * The panel beside the shop, and the log behind it: `GET /log` as JSON, `DELETE /log`, and
 * `GET /log/stream` as server-sent events (one entry each; `clear` when it was emptied).
 */
export function panelServer(log: Log): RequestHandler {
  const app = express();
  app.get('/log', (_, response) => void response.json(log.entries));
  app.delete('/log', (_, response) => {
    log.clear();
    response.sendStatus(204);
  });
  app.get('/log/stream', (request, response) => stream(request, response, log));
  app.use(express.static(new URL('panel', import.meta.url).pathname));
  return app;
}

function stream(request: Request, response: Response, log: Log): void {
  response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.flushHeaders();
  const write = (entry: Entry | null): void => {
    response.write(entry ? `data: ${JSON.stringify(entry)}\n\n` : 'event: clear\ndata: 0\n\n');
  };
  for (const entry of log.entries) write(entry);
  request.on('close', log.subscribe(write));
}
