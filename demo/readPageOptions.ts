import type { Request } from 'express';
import { configOf } from './configOf';
import { isVisitHost } from './isVisitHost';
import type { PageOptions } from './page';
import { readSwitches } from './readSwitches';
import { readScene } from './scene';
import { localHosts } from './standin/rewrite';

/**
 * Reads the options of a page from a request: the switches and `config={…}` from the query, and the basket's
 * cookie. `config` overrides the switches. Unknown parameters are ignored.
 */
export function readPageOptions(request: Request, localPort: number | undefined): PageOptions {
  const { path, originalUrl, query, headers } = request;
  const search = new URLSearchParams(originalUrl.split('?')[1]);
  const { chosen } = readSwitches(search.toString());
  const isMarked = chosen.tags === 'marked' || path === '/marked.html';
  if (isMarked) search.set('tags', 'marked');
  const config = { ...(localPort && { hosts: localHosts() }), ...configOf(chosen) };
  const own = Object.keys(config).length > 0 ? JSON.stringify(config) : undefined;
  return {
    isMarked,
    kotowari: chosen.kotowari !== 'off',
    config: typeof query.config === 'string' ? query.config : own,
    gpc: chosen.gpc === 'on',
    hasNotice: chosen.notice === 'html' && chosen.kotowari !== 'off',
    isWatched: isVisitHost(headers.host),
    scene: readScene(path.slice(1), headers.cookie),
    localPort,
    query: search.size > 0 ? `?${search.toString().replaceAll('&', '&amp;')}` : '',
  };
}
