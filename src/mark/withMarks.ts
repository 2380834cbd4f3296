import type { UserConfig } from '../types';
import { createValidators } from './createValidators';
import { ownersOf } from './mark';
import { createMarkStream } from './markStream';
import { pageOf, untrueHeaders } from './pageOf';

/** Answers a request, as the handlers of Workers, Deno, Bun and Next.js do. */
export type FetchHandler<Asked extends Request, Rest extends readonly unknown[]> = (
  request: Asked,
  ...rest: Rest
) => Response | Promise<Response>;

/**
 * Wraps a handler so that the pages it answers with are marked as they stream. Other types, parts of
 * a page (206), compressed bodies and answers without a body stay as they are.
 *
 * @param config the site's configuration, as on its pages
 * @throws KotowariConfigError on a bad configuration
 * @example export default { fetch: withMarks((request) => fetch(request)) };
 */
export function withMarks<Asked extends Request, Rest extends readonly unknown[]>(
  handler: FetchHandler<Asked, Rest>,
  config: UserConfig = {},
): (request: Asked, ...rest: Rest) => Promise<Response> {
  const owners = ownersOf(config);
  const { tagOf, tagOfUnmodified, conditionsFor } = createValidators(config);
  return async (request, ...rest) => {
    const conditions = conditionsFor((name) => request.headers.get(name) ?? '');
    const response = await handler(withHeaders(request, conditions), ...rest);
    const tag = response.headers.get('etag');
    const page = pageOf(response.status, (name) => response.headers.get(name) ?? '');
    if (page) {
      const body = response.body?.pipeThrough(createMarkStream(owners, page.charset)) ?? null;
      return answer(response, body, tag && tagOf(tag), untrueHeaders);
    }
    const asked = request.headers.get('if-none-match') ?? '';
    const same = tag && response.status === 304 && tagOfUnmodified(tag, asked);
    return same && same !== tag ? answer(response, null, same, []) : response;
  };
}

function withHeaders<Asked extends Request>(
  request: Asked,
  changes: Readonly<Record<string, string | null>>,
): Asked {
  if (!Object.keys(changes).length) return request;
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  // Keep a framework's own subclass of Request.
  const Kind = request.constructor as new (from: Request, init: RequestInit) => Asked;
  return new Kind(request, { headers });
}

function answer(
  { status, statusText, headers: old }: Response,
  body: ReadableStream | null,
  tag: string | null,
  untrue: readonly string[],
): Response {
  const headers = new Headers(old);
  for (const name of untrue) headers.delete(name);
  if (tag) headers.set('etag', tag);
  return new Response(body, { status, statusText, headers });
}
