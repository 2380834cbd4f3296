import { nothing, script } from './replies';
import type { StandIn } from './stand-in';

/**
 * Google's tag and its hits on the shop's own host (server-side tagging). No consent tool knows that host, so
 * only Consent Mode reaches this tag. A test reads the consent from its hits.
 */
export const gateway: StandIn = {
  vendor: 'own-host',
  routes: [
    {
      hosts: ['metrics.shop.example.co.jp'],
      path: '/gtag/js',
      reply: script('google/consent-mode.js', 'google/google-hits.js', 'google/gtag.js'),
    },
    { hosts: ['metrics.shop.example.co.jp'], path: '/g/collect', reply: nothing },
  ],
};
