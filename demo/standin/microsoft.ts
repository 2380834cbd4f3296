import { nothing, pixel, script } from './replies';
import type { StandIn } from './stand-in';

/** Microsoft Advertising (UET) and Clarity: one vendor, one decision. */
export const microsoft: StandIn = {
  vendor: 'microsoft',
  routes: [
    { hosts: ['bat.bing.com'], path: '/bat.js', reply: script('bat.js') },
    { hosts: ['bat.bing.com'], path: '/action/', reply: pixel },
    { hosts: ['www.clarity.ms'], path: '/tag/', reply: script('clarity-tag.js') },
    { hosts: ['scripts.clarity.ms'], reply: script('clarity.js') },
    { hosts: ['c.clarity.ms'], reply: pixel },
    { hosts: ['y.clarity.ms'], path: '/collect', reply: nothing },
  ],
};
