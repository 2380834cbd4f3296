import { pixel, script } from './replies';
import type { StandIn } from './stand-in';

/** SmartNews Ads: the pixel and its image. */
export const smartnews: StandIn = {
  vendor: 'smartnews',
  routes: [
    { hosts: ['cdn.smartnews-ads.com'], path: '/i/pixel.js', reply: script('pixel.js') },
    { hosts: ['i.smartnews-ads.com'], path: '/p', reply: pixel },
  ],
};
