import { readFileSync } from 'node:fs';
import type { Asked, Reply } from './stand-in';

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Answers with a transparent image of one pixel, as tracking images do. */
export function pixel(): Reply {
  return { status: 200, type: 'image/gif', body: PIXEL };
}

/** Answers with nothing at all, as collectors of beacons do. */
export function nothing(): Reply {
  return { status: 204, type: 'text/plain', body: '' };
}

/** Answers with data that any page may read. */
export function json(value: unknown): Reply {
  return { status: 200, type: 'application/json', body: JSON.stringify(value) };
}

/** Answers an EventSource with one event and ends: the browser comes back at once, until it is closed. */
export function events(): Reply {
  return { status: 200, type: 'text/event-stream', body: 'retry: 300\ndata: hello\n\n' };
}

/** Answers with a stylesheet that changes nothing. */
export function stylesheet(): Reply {
  return { status: 200, type: 'text/css', body: '/* stand-in */' };
}

/** Answers with a small page for an iframe; `code` runs inside it. */
export function frame(title: string, code = ''): () => Reply {
  const body = `<!doctype html><meta charset="utf-8"><title>${title}</title><p>${title}</p><script>${code}</script>`;
  return () => ({ status: 200, type: 'text/html', body });
}

/**
 * Answers with files of `scripts/`, one after the other, as one script. They find two names:
 * `standin`, the tools that all of them share, and `served`, what the browser asked for, since real
 * networks bake the account into the file.
 */
export function script(...names: string[]): (asked: Asked) => Reply {
  return (asked) => {
    const served = JSON.stringify({ path: asked.path, query: Object.fromEntries(asked.query) });
    const code = names.map(read).join('\n');
    const body = `(function (standin, served) {\n${code}\n})(${tools()}, ${served});`;
    return { status: 200, type: 'text/javascript', body };
  };
}

/** The tools as one expression: the file's own `;` at its end would end the call. */
function tools(): string {
  return read('tools.js').trim().replace(/;$/, '');
}

function read(name: string): string {
  return readFileSync(new URL(`scripts/${name}`, import.meta.url), 'utf8');
}
