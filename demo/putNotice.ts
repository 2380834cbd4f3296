import type * as server from '../src/server';
import type { UserConfig } from '../src/types';
import type { PageOptions } from './page';

/** The built module: the sources have their stylesheet in a way that only the build knows. */
const built = new URL('../dist/npm/server.js', import.meta.url).href;

/** Puts the notice into a page's own HTML, as a server does. A bad configuration has none. */
export async function putNotice(html: string, { config, nonce }: PageOptions): Promise<string> {
  const { renderNotice }: typeof server = await import(built);
  try {
    // Under a strict policy its style is a file.
    const stylesheet = nonce && '/kotowari/kotowari-notice.css';
    const notice = renderNotice(JSON.parse(config ?? '{}') as UserConfig, { stylesheet });
    return html.replace(/<body[^>]*>/, (body) => body + notice);
  } catch {
    return html;
  }
}
