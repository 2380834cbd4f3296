import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const files = new URL('node_modules/kotowari/dist/', import.meta.url);
const pages = new URL('./', import.meta.url);

createServer(({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  const [, folder, name] = pathname.split('/');
  const isScript = folder === 'kotowari';
  const file = isScript
    ? new URL(name, files)
    : new URL(pathname === '/' ? 'index.html' : `${folder}.html`, pages);
  try {
    const body = readFileSync(file);
    const type = isScript ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(process.env.PORT);
