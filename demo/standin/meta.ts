import { pixel, script } from './replies';
import type { StandIn } from './stand-in';

/**
 * Meta: the pixel's script, its settings and its image, and the tag before it. The SDK for log-in is a
 * service. Sources: c15t/c15t@cfcbbf8 (calls, cookies); captured pages (the form that is sent where an
 * address would grow too long, consent before `init`); public repositories (`_fbq.push`).
 */
export const meta: StandIn = {
  vendor: 'meta',
  routes: [
    {
      hosts: ['connect.facebook.net'],
      path: '/en_US/fbevents.js',
      reply: script('meta/fbevents.js'),
    },
    {
      hosts: ['connect.facebook.net'],
      path: '/ja_JP/fbevents.js',
      reply: script('meta/fbevents.js'),
    },
    { hosts: ['connect.facebook.net'], path: '/en_US/fbds.js', reply: script('meta/fbds.js') },
    { hosts: ['connect.facebook.net'], path: '/signals/', reply: script('empty.js') },
    { hosts: ['www.facebook.com'], path: '/tr', reply: pixel },
  ],
};
