import { frame, nothing, pixel, script } from './replies';
import type { StandIn } from './stand-in';

/** Google Ads: `gtag/js` of an `AW-` id, Tag Manager, the older tag, Floodlight's frame. */
export const googleAds: StandIn = {
  vendor: 'google-ads',
  routes: [
    {
      hosts: ['www.googletagmanager.com'],
      path: '/gtag/',
      reply: script('consent-mode.js', 'google-hits.js', 'gtag.js'),
    },
    {
      hosts: ['www.googletagmanager.com'],
      path: '/gtm.js',
      id: 'GTM-CROWD',
      reply: script('gtm-crowd.js'),
    },
    { hosts: ['www.googletagmanager.com'], path: '/gtm.js', reply: script('gtm.js') },
    { hosts: ['www.googletagmanager.com'], path: '/ns.html', reply: frame('Tag Manager') },
    {
      hosts: ['www.googleadservices.com'],
      path: '/pagead/conversion.js',
      reply: script('google-conversion.js'),
    },
    { hosts: ['www.google.com', 'pagead2.googlesyndication.com'], path: '/ccm/', reply: nothing },
    { hosts: ['googleads.g.doubleclick.net'], path: '/pagead/', reply: pixel },
    { hosts: ['1234567.fls.doubleclick.net'], path: '/activityi', reply: frame('Floodlight') },
  ],
};
