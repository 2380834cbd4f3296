import { nothing, pixel, script } from './replies';
import type { StandIn } from './stand-in';

/** Google Analytics: `gtag/js` of a `G-` id, and the hosts that its hits go to. */
export const googleAnalytics: StandIn = {
  vendor: 'google-analytics',
  routes: [
    {
      hosts: ['www.googletagmanager.com'],
      path: '/gtag/',
      id: 'G-',
      reply: script('consent-mode.js', 'google-hits.js', 'gtag.js'),
    },
    {
      hosts: ['www.google-analytics.com', 'analytics.google.com', 'stats.g.doubleclick.net'],
      path: '/g/collect',
      reply: nothing,
    },
    {
      hosts: ['www.google.com', 'www.google.co.jp'],
      path: '/ads/ga-audiences',
      reply: pixel,
    },
  ],
};
