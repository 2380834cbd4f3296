import type { IncomingMessage, ServerResponse } from 'node:http';
import type { UserConfig } from '../types';
import { type ByteMarker, createByteMarker } from './createByteMarker';
import { createValidators, type Validators } from './createValidators';
import { ownersOf } from './mark';
import type { Owners } from './owners';
import { pageOf, untrueHeaders } from './pageOf';
import { setHeaders } from './setHeaders';

/** A middleware for Node's http or Express. Its types are written so that an edge needs none of Node's. */
export type Middleware = (
  request: { readonly method?: string | undefined; readonly headers: object },
  response: { statusCode: number; readonly headersSent: boolean },
  next?: () => void,
) => void;

/**
 * Makes a middleware that marks the pages a server answers with, as they are written. Other types,
 * parts of a page (206), compressed bodies and answers without a body stay as they are.
 *
 * What compresses must be used before this one: it then gets the marked page. What is used before
 * also sees the `ETag` of the marked page, and what is used after that of the page.
 *
 * @param config the site's configuration, as on its pages
 * @throws KotowariConfigError on a bad configuration
 * @example app.use(compression()); app.use(markMiddleware());
 * @example
 * const mark = markMiddleware();
 * createServer((request, response) => { mark(request, response); response.end(page); });
 */
export function markMiddleware(config: UserConfig = {}): Middleware {
  const owners = ownersOf(config);
  const validators = createValidators(config);
  return (some, answer, next) => {
    const request = some as IncomingMessage;
    const response = answer as ServerResponse;
    const asked = request.headers['if-none-match'] ?? '';
    const conditions = validators.conditionsFor((name) => String(request.headers[name] ?? ''));
    for (const [name, value] of Object.entries(conditions)) {
      if (value === null) delete request.headers[name];
      else request.headers[name] = value;
    }
    const start = once(() => startMarking(response, request.method, asked, owners, validators));
    watchHeaders(response, start);
    watchBody(response, start);
    next?.();
  };
}

/** Prepares the headers, and creates a marker if the body is a page. */
function startMarking(
  response: ServerResponse,
  method: string | undefined,
  asked: string,
  owners: Owners,
  { tagOf, tagOfUnmodified }: Validators,
): ByteMarker | null {
  if (response.headersSent) return null;
  const tag = response.getHeader('etag');
  const setTag = (value: string) => value !== tag && response.setHeader('ETag', value);
  if (response.statusCode === 304 && tag) setTag(tagOfUnmodified(String(tag), asked));
  const page = pageOf(response.statusCode, (name) => String(response.getHeader(name) ?? ''));
  if (!page) return null;
  for (const name of untrueHeaders) response.removeHeader(name);
  if (tag) setTag(tagOf(String(tag)));
  return method === 'HEAD' ? null : createByteMarker(owners, page.charset);
}

function watchHeaders(response: ServerResponse, start: () => void): void {
  const { writeHead } = response;
  response.writeHead = (status: number, ...rest: readonly unknown[]) => {
    const message = rest.filter((each) => typeof each === 'string').slice(0, 1);
    response.statusCode = status;
    setHeaders(response, rest[message.length]);
    start();
    return writeHead.call(response, response.statusCode, ...(message as []));
  };
}

type Callback = (error?: Error | null) => void;

function watchBody(response: ServerResponse, start: () => ByteMarker | null): void {
  const { write, end } = response;
  response.write = (chunk: unknown, ...rest: readonly unknown[]): boolean => {
    const marker = isOver(response) ? null : start();
    const bytes = marker && bytesOf(chunk, rest[0]);
    if (!marker || !bytes) return write.apply(response, [chunk, ...rest] as never);
    return write.call(response, marker.write(bytes), callbackIn(rest) as never);
  };
  response.end = (...all: readonly unknown[]) => {
    const marker = isOver(response) ? null : start();
    const [chunk] = all[0] === undefined || all[0] === null ? [''] : all;
    const bytes = marker && bytesOf(typeof chunk === 'function' ? '' : chunk, all[1]);
    if (!marker || !bytes) return end.apply(response, all as never);
    const rest = Buffer.concat([marker.write(bytes), marker.end()]);
    const isOpen = ['trailer', 'transfer-encoding'].some((name) => response.hasHeader(name));
    if (!response.headersSent && !isOpen) response.setHeader('Content-Length', rest.length);
    return end.call(response, rest, callbackIn(all) as never);
  };
}

/** Whether writing now is a mistake. Node reports it. */
function isOver({ writableEnded, destroyed }: ServerResponse): boolean {
  return writableEnded || destroyed;
}

/** Returns null if a chunk is of no valid type. Node reports it. */
function bytesOf(chunk: unknown, encoding: unknown): Uint8Array | null {
  if (typeof chunk !== 'string') return chunk instanceof Uint8Array ? chunk : null;
  return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8');
}

function callbackIn(values: readonly unknown[]): Callback | undefined {
  return values.find((value) => typeof value === 'function') as Callback | undefined;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
