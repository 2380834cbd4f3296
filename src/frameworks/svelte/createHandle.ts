import { requireConfig } from '../../config/requireConfig';
import { createMarker } from '../../mark/createMarker';
import { ownersOf } from '../../mark/mark';
import { createHeadWriter } from '../../server/createHeadWriter';
import { type HeadOptions, renderHead } from '../../server/renderHead';
import type { UserConfig } from '../../types';

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
export function createHandle(config: UserConfig = {}, options: HeadOptions = {}) {
  requireConfig(config);
  const owners = ownersOf(config);
  const head = renderHead(config, options);
  return <Event>({ event, resolve }: Resolving<Event>): Response | Promise<Response> => {
    const writer = createHeadWriter(head);
    const marker = createMarker(owners);
    return resolve(event, {
      transformPageChunk: ({ html, done }) => {
        const page = writer.write(html) + (done ? writer.end() : '');
        return marker.write(page) + (done ? marker.end() : '');
      },
    });
  };
}
