import { pixel, script } from './replies';
import type { StandIn } from './stand-in';

/** Meta: the pixel's script, its settings and its image. The SDK for log-in is a service. */
export const meta: StandIn = {
  vendor: 'meta',
  routes: [
    { hosts: ['connect.facebook.net'], path: '/en_US/fbevents.js', reply: script('fbevents.js') },
    { hosts: ['connect.facebook.net'], path: '/ja_JP/fbevents.js', reply: script('fbevents.js') },
    { hosts: ['connect.facebook.net'], path: '/signals/', reply: script('empty.js') },
    { hosts: ['www.facebook.com'], path: '/tr', reply: pixel },
  ],
};
