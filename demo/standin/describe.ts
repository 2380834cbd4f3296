import type { IncomingMessage } from 'node:http';
import type { Entry } from './log';
import { toRealHost } from './rewrite';

/** Describes a request for the log, with its real host even if it came by a `.localhost` one. */
export function describe(
  { headers, method = 'GET', url = '/' }: IncomingMessage,
  vendor: string,
  body = '',
): Omit<Entry, 'id' | 'time'> {
  const host = toRealHost(headers.host ?? '');
  const isSocket = headers.upgrade === 'websocket';
  return {
    vendor,
    method,
    host,
    url: `${isSocket ? 'wss' : 'https'}://${host}${url}`,
    kind: isSocket ? 'websocket' : String(headers['sec-fetch-dest'] ?? 'unknown'),
    referer: headers.referer ?? '',
    cookies: headers.cookie ?? '',
    body,
    agent: headers['user-agent'] ?? '',
  };
}
