import type { ServerResponse } from 'node:http';

/**
 * Sets the headers that were given to `writeHead`, so that they can be read: an object, or a list of
 * names and values by turns, in which a name may come again
 * (https://nodejs.org/api/http.html#responsewriteheadstatuscode-statusmessage-headers).
 */
export function setHeaders(response: ServerResponse, headers: unknown): void {
  if (Array.isArray(headers)) setInTurn(response, headers.flat());
  else for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
}

function setInTurn(response: ServerResponse, flat: readonly string[]): void {
  const pairs = flat.flatMap((name, at) => (at % 2 ? [] : [[name, flat[at + 1] ?? ''] as const]));
  for (const [name] of pairs) response.removeHeader(name);
  for (const [name, value] of pairs) response.appendHeader(name, value);
}
