import { pixel, script } from './replies';
import type { StandIn } from './stand-in';

/** LINE: the tag and its image. `d.line-cdn.net` is what the snippet names on a page without TLS. */
export const line: StandIn = {
  vendor: 'line',
  routes: [
    { hosts: ['d.line-scdn.net', 'd.line-cdn.net'], path: '/n/line_tag/', reply: script('lt.js') },
    { hosts: ['tr.line.me'], reply: pixel },
  ],
};
