import { frame, json, pixel, script } from './replies';
import type { StandIn } from './stand-in';

/** MicroAd: the data tag that a page calls at once, and UNIVERSE. */
export const microad: StandIn = {
  vendor: 'microad',
  routes: [
    { hosts: ['d-cache.microad.jp'], path: '/js/td_', reply: script('td-access.js') },
    { hosts: ['cdn.microad.jp'], path: '/js/track.js', reply: script('track.js') },
    {
      hosts: ['cdn.microad.jp'],
      path: '/track/json/config.json',
      reply: () => json({ sync: true }),
    },
    { hosts: ['cache.send.microad.jp'], reply: frame('MicroAd sync frame') },
    { hosts: ['aid.send.microad.jp', 'universe.send.microad.jp'], reply: pixel },
  ],
};
