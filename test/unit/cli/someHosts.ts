import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach } from 'vitest';
import { freePort } from '../../engines/freePort';

/** What a host answers, by its address: `https://some.test/page`. */
export type Answers = Record<string, RequestListener>;

/** A server of this machine that plays hosts of any name, by http and by https. */
export function useHosts(answers: Answers) {
  let server: Server;
  const asked: string[] = [];
  const open = new Map<string, number>();
  const most = { together: 0, ofOneHost: 0 };
  beforeEach(async () => {
    asked.length = 0;
    Object.assign(most, { together: 0, ofOneHost: 0 });
    server = createServer((request, response) => {
      const url = decodeURIComponent((request.url ?? '').slice(1));
      asked.push(`${request.method} ${url} ${request.headers['user-agent']}`);
      const { host } = new URL(url);
      open.set(host, (open.get(host) ?? 0) + 1);
      most.together = Math.max(
        most.together,
        [...open.values()].reduce((a, b) => a + b, 0),
      );
      most.ofOneHost = Math.max(most.ofOneHost, open.get(host) ?? 0);
      response.once('close', () => open.set(host, (open.get(host) ?? 1) - 1));
      const answer = answers[url] ?? ((_, gone) => gone.writeHead(404).end());
      answer(request, response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const ask: typeof fetch = async (url, init) => {
    const { port } = server.address() as AddressInfo;
    const { host } = new URL(`${url}`);
    if (host === 'closed.test') return fetch(`http://127.0.0.1:${await freePort()}/`, init);
    return fetch(`http://127.0.0.1:${port}/${encodeURIComponent(`${url}`)}`, init);
  };
  return { ask, asked, most };
}
