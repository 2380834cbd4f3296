import type { UserConfig } from '../types';
import { markWith, ownersOf } from './mark';

/** As much of a plug-in of Vite as this one is: https://vite.dev/guide/api-plugin#transformindexhtml */
export interface MarkPlugin {
  readonly name: string;
  readonly transformIndexHtml: {
    readonly order: 'post';
    readonly handler: (html: string) => string;
  };
}

/**
 * Makes a plug-in for Vite that marks the pages, in development and in what is built. It comes after
 * the plug-ins that write tags into them.
 *
 * @param config the site's configuration, as on its pages
 * @throws KotowariConfigError on a bad configuration
 * @example export default defineConfig({ plugins: [markPlugin()] });
 */
export function markPlugin(config: UserConfig = {}): MarkPlugin {
  const owners = ownersOf(config);
  const handler = (html: string) => markWith(owners, html).html;
  return { name: 'kotowari-mark', transformIndexHtml: { order: 'post', handler } };
}
