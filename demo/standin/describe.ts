import type { IncomingMessage } from 'node:http';
import type { Entry } from './log';
import { realHost } from './rewrite';

/** Describes a request for the log, under its real name whatever the address was. */
export function describe(
  { headers, method = 'GET', url = '/' }: IncomingMessage,
  vendor: string,
  body = '',
): Omit<Entry, 'id' | 'time'> {
  const host = realHost(headers.host ?? '');
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
