import { events, nothing, pixel, script } from './replies';
import type { StandIn } from './stand-in';

/**
 * Microsoft Advertising (UET) and Clarity: one vendor, one decision. Below `/live/` stand two files
 * that no vendor has: they do at once what recorders do one by one (`scripts/restless.js`,
 * `scripts/overwrite.js`).
 */
export const microsoft: StandIn = {
  vendor: 'microsoft',
  routes: [
    { hosts: ['bat.bing.com'], path: '/bat.js', reply: script('bat.js') },
    { hosts: ['bat.bing.com'], path: '/action/', reply: pixel },
    { hosts: ['www.clarity.ms'], path: '/tag/', reply: script('clarity-tag.js') },
    { hosts: ['scripts.clarity.ms'], path: '/live/restless.js', reply: script('restless.js') },
    { hosts: ['scripts.clarity.ms'], path: '/live/overwrite.js', reply: script('overwrite.js') },
    { hosts: ['scripts.clarity.ms'], reply: script('clarity.js') },
    { hosts: ['c.clarity.ms'], reply: pixel },
    { hosts: ['y.clarity.ms'], path: '/collect', reply: nothing },
    { hosts: ['y.clarity.ms'], path: '/events', reply: events },
    { hosts: ['live.clarity.ms'], reply: nothing },
  ],
};
