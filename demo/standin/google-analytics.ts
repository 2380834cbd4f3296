import { nothing, pixel, script } from './replies';
import type { StandIn } from './stand-in';

/**
 * Google Analytics: `gtag/js` of a `G-` id and the hosts that its hits go to, Universal Analytics, and the
 * classic tag. Sources: the real gtag.js of 2025, tried out (order, Consent Mode, hosts of hits);
 * DuckDuckGo Tracker Radar, November 2024 (`analytics.js`, `ga.js` and where they report).
 */
export const googleAnalytics: StandIn = {
  vendor: 'google-analytics',
  routes: [
    {
      hosts: ['www.googletagmanager.com'],
      path: '/gtag/',
      id: 'G-',
      reply: script('google/consent-mode.js', 'google/google-hits.js', 'google/gtag.js'),
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
    {
      hosts: ['www.google-analytics.com', 'ssl.google-analytics.com'],
      path: '/analytics.js',
      reply: script('google/analytics.js'),
    },
    { hosts: ['www.google-analytics.com'], path: '/collect', reply: pixel },
    {
      hosts: ['www.google-analytics.com', 'ssl.google-analytics.com'],
      path: '/ga.js',
      reply: script('google/ga.js'),
    },
    {
      hosts: ['www.google-analytics.com', 'ssl.google-analytics.com'],
      path: '/__utm.gif',
      reply: pixel,
    },
  ],
};
