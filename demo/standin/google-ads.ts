import { frame, nothing, pixel, script } from './replies';
import type { StandIn } from './stand-in';

/**
 * Google Ads: `gtag/js` of an `AW-` id, Tag Manager, the older tags, Floodlight's frame, and the files of
 * shops that show ads themselves. Sources: the real gtag.js of 2025, tried out; DuckDuckGo Tracker Radar,
 * November 2024 (the older tags, their images, the publishers' files); install texts in public repositories.
 */
export const googleAds: StandIn = {
  vendor: 'google-ads',
  routes: [
    {
      hosts: ['www.googletagmanager.com'],
      path: '/gtag/',
      reply: script('google/consent-mode.js', 'google/google-hits.js', 'google/gtag.js'),
    },
    {
      hosts: ['www.googletagmanager.com'],
      path: '/gtm.js',
      id: 'GTM-CROWD',
      reply: script('google/gtm-crowd.js'),
    },
    {
      hosts: ['www.googletagmanager.com'],
      path: '/gtm.js',
      id: 'GTM-SEASON',
      reply: script('google/gtm-season.js'),
    },
    { hosts: ['www.googletagmanager.com'], path: '/gtm.js', reply: script('google/gtm.js') },
    { hosts: ['www.googletagmanager.com'], path: '/ns.html', reply: frame('Tag Manager') },
    {
      hosts: ['www.googleadservices.com'],
      path: '/pagead/conversion.js',
      reply: script('google/google-conversion.js'),
    },
    {
      hosts: ['www.googleadservices.com'],
      path: '/pagead/conversion_async.js',
      reply: script('google/conversion-async.js'),
    },
    { hosts: ['www.googleadservices.com'], path: '/pagead/conversion/', reply: pixel },
    {
      hosts: ['pagead2.googlesyndication.com'],
      path: '/pagead/js/adsbygoogle.js',
      reply: script('empty.js'),
    },
    {
      hosts: ['securepubads.g.doubleclick.net', 'www.googletagservices.com'],
      path: '/tag/js/gpt.js',
      reply: script('empty.js'),
    },
    { hosts: ['www.google.com', 'pagead2.googlesyndication.com'], path: '/ccm/', reply: nothing },
    { hosts: ['googleads.g.doubleclick.net'], path: '/pagead/', reply: pixel },
    { hosts: ['1234567.fls.doubleclick.net'], path: '/activityi', reply: frame('Floodlight') },
  ],
};
