import { requireConfig } from '../../config/requireConfig';
import { createMarker } from '../../mark/createMarker';
import { ownersOf } from '../../mark/mark';
import { createPageWriter } from '../../server/createPageWriter';
import type { RequestCookies } from '../../server/readConsent';
import { type HeadOptions, renderHead } from '../../server/renderHead';
import { renderNotice } from '../../server/renderNotice';
import type { UserConfig } from '../../types';

export interface HandleOptions extends HeadOptions {
  /** Puts the notice into the page's own HTML, so that it is there at the first paint. */
  readonly notice?: boolean | undefined;
}

interface Resolving<Event> {
  readonly event: Event;
  resolve(
    event: Event,
    options: { transformPageChunk(chunk: { html: string; done: boolean }): string },
  ): Response | Promise<Response>;
}

/**
 * Makes the hook of SvelteKit's server: the gate comes first in the head of each page, and the tags that
 * `app.html` and `<svelte:head>` have are marked, as the page streams.
 *
 * @throws KotowariConfigError on a bad configuration
 * @example export const handle = createHandle({ policy: { url: '/terms' } }); // hooks.server.ts
 */
export function createHandle(
  config: UserConfig = {},
  { notice = false, ...options }: HandleOptions = {},
) {
  requireConfig(config);
  const owners = ownersOf(config);
  const head = renderHead(config, options);
  const { nonce } = options;
  return <Event extends { readonly cookies?: RequestCookies }>({
    event,
    resolve,
  }: Resolving<Event>): Response | Promise<Response> => {
    const top = notice ? renderNotice(config, { nonce, cookie: event.cookies }) : '';
    const writer = createPageWriter({ head, top });
    const marker = createMarker(owners);
    return resolve(event, {
      transformPageChunk: ({ html, done }) => {
        const page = writer.write(html) + (done ? writer.end() : '');
        return marker.write(page) + (done ? marker.end() : '');
      },
    });
  };
}
