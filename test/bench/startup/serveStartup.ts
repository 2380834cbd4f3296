import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { klaroConfig, peersFolder } from './peers';
import type { Subject } from './subject';
import { writePage } from './writePage';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const folders = new Map([
  ['kotowari', new URL('../../../dist/', import.meta.url)],
  ['peers', new URL('node_modules/', peersFolder)],
]);

/** Lets the server find another build of Kotowari, to be measured beside this one. */
export function addBuild(folder: string): void {
  folders.set('other', pathToFileURL(`${folder}/`));
}

/** Serves the pages `/<subject>/<number>` and the tools' files, with gzip, files for the cache. */
export async function serveStartup(subjects: readonly Subject[]) {
  const server = createServer((request, response) => answer(request, response, subjects));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://localhost:${port}`, close };
}

function answer(
  { url = '' }: IncomingMessage,
  response: ServerResponse,
  subjects: readonly Subject[],
): void {
  const { pathname } = new URL(url, 'http://localhost');
  const [, first = '', ...rest] = pathname.split('/');
  const subject = subjects[Number(first)];
  const file = readFile(first, rest.join('/'));
  if (subject && first) send(response, 'text/html; charset=utf-8', 'no-store', writePage(subject));
  else if (file) send(response, types[extname(pathname)] ?? 'text/html', 'max-age=3600', file);
  else send(response, 'text/html; charset=utf-8', 'no-store', '<!doctype html><title>-</title>');
}

function readFile(folder: string, path: string): string | null {
  if (path === 'klaro-config.js') return klaroConfig;
  const root = folders.get(folder);
  const file = root && new URL(path, root);
  return file && path && existsSync(file) ? readFileSync(file, 'utf8') : null;
}

const packed = new Map<string, Buffer>();

function send(response: ServerResponse, type: string, cache: string, text: string): void {
  const body = packed.get(text) ?? gzipSync(text, { level: 9 });
  packed.set(text, body);
  response.writeHead(200, {
    'content-type': type,
    'content-encoding': 'gzip',
    'content-length': body.length,
    'cache-control': cache,
  });
  response.end(body);
}
