import { pixel, script } from './replies';
import type { StandIn } from './stand-in';

/**
 * SmartNews Ads: the pixel and its image, and the older tag. Sources: install texts in public repositories;
 * DuckDuckGo Tracker Radar (hosts).
 */
export const smartnews: StandIn = {
  vendor: 'smartnews',
  routes: [
    { hosts: ['cdn.smartnews-ads.com'], path: '/i/pixel.js', reply: script('smartnews/pixel.js') },
    { hosts: ['api.smartnews-ads.com'], path: '/assets/', reply: script('smartnews/conv.js') },
    { hosts: ['api.smartnews-ads.com'], reply: pixel },
    { hosts: ['i.smartnews-ads.com'], path: '/p', reply: pixel },
  ],
};
