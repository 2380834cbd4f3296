import { pixel, script } from './replies';
import type { StandIn } from './stand-in';

/**
 * X (Twitter): the pixel, its older file, and the two hosts that they report to. `t.co` serves short links
 * too. Sources: c15t/c15t@cfcbbf8 (`twq`); tarteaucitron.js@76151fa (`twq('init')`); DuckDuckGo Tracker
 * Radar (hosts); public repositories (`oct.js`).
 */
export const x: StandIn = {
  vendor: 'x',
  routes: [
    { hosts: ['static.ads-twitter.com'], path: '/uwt.js', reply: script('x/uwt.js') },
    {
      hosts: ['static.ads-twitter.com', 'platform.twitter.com'],
      path: '/oct.js',
      reply: script('x/oct.js'),
    },
    { hosts: ['t.co', 'analytics.twitter.com'], path: '/i/adsct', reply: pixel },
  ],
};
