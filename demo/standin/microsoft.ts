import { events, nothing, pixel, script } from './replies';
import type { StandIn } from './stand-in';

/**
 * Microsoft Advertising (UET), adCenter's tag before it, and Clarity: one vendor, one decision. Sources:
 * Microsoft's own install texts; c15t/c15t@cfcbbf8 (UET, Clarity); DuckDuckGo Tracker Radar (hosts).
 * Two files below `/live/` are ours: they do at once everything that session recorders do
 * (`scripts/microsoft/restless.js`, `scripts/microsoft/overwrite.js`).
 */
export const microsoft: StandIn = {
  vendor: 'microsoft',
  routes: [
    { hosts: ['bat.bing.com'], path: '/bat.js', reply: script('microsoft/bat.js') },
    { hosts: ['bat.bing.com'], path: '/action/', reply: pixel },
    { hosts: ['flex.msn.com'], path: '/mstag/site/', reply: script('microsoft/mstag.js') },
    { hosts: ['flex.msn.com', 'bat.r.msn.com'], reply: pixel },
    { hosts: ['www.clarity.ms'], path: '/tag/', reply: script('microsoft/clarity-tag.js') },
    {
      hosts: ['scripts.clarity.ms'],
      path: '/live/restless.js',
      reply: script('microsoft/restless.js'),
    },
    {
      hosts: ['scripts.clarity.ms'],
      path: '/live/overwrite.js',
      reply: script('microsoft/overwrite.js'),
    },
    { hosts: ['scripts.clarity.ms'], reply: script('microsoft/clarity.js') },
    { hosts: ['c.clarity.ms'], reply: pixel },
    { hosts: ['y.clarity.ms'], path: '/collect', reply: nothing },
    { hosts: ['y.clarity.ms'], path: '/events', reply: events },
    { hosts: ['live.clarity.ms'], reply: nothing },
  ],
};
