import { nothing, pixel, script } from './replies';
import type { StandIn } from './stand-in';

/**
 * Yahoo!広告: the site general tag with what it loads, the newer lytag (which serves LINE too) and
 * the older tag that writes into the document.
 */
export const yahooAds: StandIn = {
  vendor: 'yahoo-ads',
  routes: [
    { hosts: ['s.yimg.jp'], path: '/images/listing/tool/cv/ytag.js', reply: script('ytag.js') },
    {
      hosts: ['s.yimg.jp'],
      path: '/images/listing/tool/cv/conversion.js',
      reply: script('yahoo-conversion.js'),
    },
    { hosts: ['tag.flvcdn.net'], path: '/lytag.js', reply: script('lytag.js') },
    { hosts: ['tag.flvcdn.net'], reply: nothing },
    { hosts: ['b99.yahoo.co.jp'], path: '/pagead/', reply: script('empty.js') },
    { hosts: ['b97.yahoo.co.jp', 'b91.yahoo.co.jp', 'apm.yahoo.co.jp'], reply: pixel },
  ],
};
