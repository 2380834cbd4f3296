import { nothing, script } from './replies';
import type { StandIn } from './stand-in';

/**
 * Google's tag served from the shop's own host, with hits that go there too (server-side tagging):
 * no consent tool can know that host, so only Consent Mode speaks to this tag. A test reads what it
 * understood from the hits.
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
