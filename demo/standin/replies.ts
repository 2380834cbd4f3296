import { readFileSync } from 'node:fs';
import type { Reply, StandInRequest } from './stand-in';

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Answers with a transparent image of one pixel, as tracking images do. */
export function pixel(): Reply {
  return { status: 200, type: 'image/gif', body: PIXEL };
}

/** Answers with no content, as collectors of beacons do. */
export function nothing(): Reply {
  return { status: 204, type: 'text/plain', body: '' };
}

/** Answers with JSON. */
export function json(value: unknown): Reply {
  return { status: 200, type: 'application/json', body: JSON.stringify(value) };
}

/** Answers an EventSource with one event and ends, so the browser reconnects until it is closed. */
export function events(): Reply {
  return { status: 200, type: 'text/event-stream', body: 'retry: 300\ndata: hello\n\n' };
}

/** Answers with a stylesheet that changes nothing. */
export function stylesheet(): Reply {
  return { status: 200, type: 'text/css', body: '/* stand-in */' };
}

/** Answers with a small page for a frame, which runs `code`. */
export function frame(title: string, code = ''): () => Reply {
  const body = `<!doctype html><meta charset="utf-8"><title>${title}</title><p>${title}</p><script>${code}</script>`;
  return () => ({ status: 200, type: 'text/html', body });
}

/**
 * Answers with files of `scripts/`, joined to one script. The files can use `standin`, the functions that all
 * of them share, and `served`, the path and query of the request, since real networks put the account into
 * the file.
 */
export function script(...names: string[]): (asked: StandInRequest) => Reply {
  return (asked) => {
    const served = JSON.stringify({ path: asked.path, query: Object.fromEntries(asked.query) });
    const code = names.map(read).join('\n');
    const body = `(function (standin, served) {\n${code}\n})(${tools()}, ${served});`;
    return { status: 200, type: 'text/javascript', body };
  };
}

/** The tools as an expression, without the file's final `;`. */
function tools(): string {
  return read('tools.js').trim().replace(/;$/, '');
}

function read(name: string): string {
  return readFileSync(new URL(`scripts/${name}`, import.meta.url), 'utf8');
}
