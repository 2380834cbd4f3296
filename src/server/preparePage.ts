import { ownersOf } from '../mark/mark';
import { createMarkStream } from '../mark/markStream';
import { pageOf, untrueHeaders } from '../mark/pageOf';
import type { UserConfig } from '../types';
import { createPageWriter, type PageTexts } from './createPageWriter';
import { type HeadOptions, renderHead } from './renderHead';
import { type NoticeOptions, renderNotice } from './renderNotice';

export interface PageOptions extends HeadOptions {
  /**
   * Puts the notice into the page's own HTML, so that it is there at the first paint: `{}` for a page
   * that a cache keeps, `{ cookie }` for the page of one visit.
   */
  readonly notice?: NoticeOptions | undefined;
}

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
  { notice, ...options }: PageOptions = {},
): Response {
  const page = pageOf(response.status, (name) => response.headers.get(name) ?? '');
  if (!response.body || page?.charset !== 'utf-8') return response;
  const { nonce } = options;
  const head = renderHead(config, options);
  const top = notice ? renderNotice(config, { nonce, ...notice }) : '';
  const body = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(createPageStream({ head, top }))
    .pipeThrough(new TextEncoderStream())
    .pipeThrough(createMarkStream(ownersOf(config)));
  const headers = new Headers(response.headers);
  for (const name of [...untrueHeaders, 'etag']) headers.delete(name);
  const { status, statusText } = response;
  return new Response(body, { status, statusText, headers });
}

function createPageStream(texts: PageTexts): TransformStream<string, string> {
  const writer = createPageWriter(texts);
  return new TransformStream({
    transform: (piece, to) => to.enqueue(writer.write(piece)),
    flush: (to) => to.enqueue(writer.end()),
  });
}
