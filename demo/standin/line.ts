import { pixel, script } from './replies';
import type { StandIn } from './stand-in';

/**
 * LINE: the tag and its image. `d.line-cdn.net` is what the snippet names on a page without TLS. Sources:
 * install texts and captured pages in public repositories; DuckDuckGo Tracker Radar (hosts, cookies).
 */
export const line: StandIn = {
  vendor: 'line',
  routes: [
    {
      hosts: ['d.line-scdn.net', 'd.line-cdn.net'],
      path: '/n/line_tag/',
      reply: script('line/lt.js'),
    },
    { hosts: ['tr.line.me'], reply: pixel },
  ],
};
