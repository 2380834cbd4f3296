import { frame, json, pixel, script } from './replies';
import type { StandIn } from './stand-in';

/**
 * MicroAd: the data tag that a page calls at once, UNIVERSE, BLADE, the oldest tag, which is an image, and
 * the files of sites that show ads. Sources: install texts in public repositories; DuckDuckGo Tracker Radar
 * (what UNIVERSE asks for).
 */
export const microad: StandIn = {
  vendor: 'microad',
  routes: [
    { hosts: ['d-cache.microad.jp'], path: '/js/td_', reply: script('microad/td-access.js') },
    { hosts: ['cdn.microad.jp'], path: '/js/track.js', reply: script('microad/track.js') },
    {
      hosts: ['d-cache.microad.jp', 'd-track.send.microad.jp'],
      path: '/js/blade_track_jp.js',
      reply: script('microad/blade.js'),
    },
    { hosts: ['d-track.send.microad.jp'], reply: pixel },
    { hosts: ['send.microad.jp', 'track.send.microad.jp'], path: '/track.cgi', reply: pixel },
    { hosts: ['cdn.microad.jp'], path: '/compass/', reply: script('empty.js') },
    { hosts: ['j.microad.net'], path: '/js/compass.js', reply: script('empty.js') },
    {
      hosts: ['cdn.microad.jp'],
      path: '/track/json/config.json',
      reply: () => json({ sync: true }),
    },
    { hosts: ['cache.send.microad.jp'], reply: frame('MicroAd sync frame') },
    { hosts: ['aid.send.microad.jp', 'universe.send.microad.jp'], reply: pixel },
  ],
};
