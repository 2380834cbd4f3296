import { frame, nothing, pixel, script } from './replies';
import type { StandIn } from './stand-in';

/**
 * Yahoo!広告: the site general tag with what it loads, the newer lytag (which serves LINE too), the older
 * tags of search and display ads, the tag manager that ended in 2024, and the files of sites that show ads.
 * Sources: a captured ytag.js of about 2020 in a public repository; LY Corporation's own templates for
 * Tag Manager (yahoojp-marketing/gtm-template-tag-global-snippet@35e0417); DuckDuckGo Tracker Radar
 * (hosts; the tag manager's file, which is empty since it ended).
 */
export const yahooAds: StandIn = {
  vendor: 'yahoo-ads',
  routes: [
    {
      hosts: ['s.yimg.jp'],
      path: '/images/listing/tool/cv/ytag.js',
      reply: script('yahoo-ads/ytag.js'),
    },
    {
      hosts: ['s.yimg.jp'],
      path: '/images/listing/tool/cv/conversion.js',
      reply: script('yahoo-ads/yahoo-conversion.js'),
    },
    {
      hosts: ['s.yimg.jp'],
      path: '/images/listing/tool/cv/conversion_async.js',
      reply: script('empty.js'),
    },
    {
      hosts: ['b92.yahoo.co.jp'],
      path: '/js/s_retargeting.js',
      reply: script('yahoo-ads/s-retargeting.js'),
    },
    { hosts: ['b90.yahoo.co.jp'], path: '/conv.js', reply: script('yahoo-ads/conv.js') },
    { hosts: ['b90.yahoo.co.jp', 'b92.yahoo.co.jp'], reply: pixel },
    { hosts: ['s.yjtag.jp'], path: '/tag.js', reply: script() },
    { hosts: ['b.yjtag.jp'], path: '/iframe', reply: frame('Yahoo! tag manager') },
    { hosts: ['yads.c.yimg.jp'], path: '/js/', reply: script('empty.js') },
    { hosts: ['tag.flvcdn.net'], path: '/lytag.js', reply: script('yahoo-ads/lytag.js') },
    { hosts: ['tag.flvcdn.net'], reply: nothing },
    { hosts: ['b99.yahoo.co.jp'], path: '/pagead/', reply: script('empty.js') },
    { hosts: ['b97.yahoo.co.jp', 'b91.yahoo.co.jp', 'apm.yahoo.co.jp'], reply: pixel },
  ],
};
