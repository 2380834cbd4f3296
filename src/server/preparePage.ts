import { ownersOf } from '../mark/mark';
import { createMarkStream } from '../mark/markStream';
import { pageOf, untrueHeaders } from '../mark/pageOf';
import type { UserConfig } from '../types';
import { createHeadWriter } from './createHeadWriter';
import { type HeadOptions, renderHead } from './renderHead';

/**
 * Makes a page of a server ready for its visit, as it streams: the gate comes first in its head, and the
 * tags of vendors are marked. What is no page of HTML in UTF-8 stays as it is.
 *
 * @throws KotowariConfigError on a bad configuration
 * @example return preparePage(await next(), config, { nonce }); // Hono, Astro, React Router, Workers
 */
export function preparePage(
  response: Response,
  config: UserConfig = {},
  options: HeadOptions = {},
): Response {
  const page = pageOf(response.status, (name) => response.headers.get(name) ?? '');
  if (!response.body || page?.charset !== 'utf-8') return response;
  const body = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(createHeadStream(renderHead(config, options)))
    .pipeThrough(new TextEncoderStream())
    .pipeThrough(createMarkStream(ownersOf(config)));
  const headers = new Headers(response.headers);
  for (const name of [...untrueHeaders, 'etag']) headers.delete(name);
  const { status, statusText } = response;
  return new Response(body, { status, statusText, headers });
}

function createHeadStream(head: string): TransformStream<string, string> {
  const writer = createHeadWriter(head);
  return new TransformStream({
    transform: (piece, to) => to.enqueue(writer.write(piece)),
    flush: (to) => to.enqueue(writer.end()),
  });
}
