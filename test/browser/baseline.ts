/**
 * The requests of the shop's home page without Kotowari, by vendor, as `shape` writes them. Tests that
 * expect "the same requests" compare with this list.
 */
export const baseline: Readonly<Record<string, readonly string[]>> = {
  'google-analytics': [
    'empty analytics.google.com/g/collect?v=2&tid=G-TESTSHOP01&en=page_view',
    'empty stats.g.doubleclick.net/g/collect?v=2&tid=G-TESTSHOP01&en=page_view',
    'image www.google.co.jp/ads/ga-audiences?v=2&tid=G-TESTSHOP01&en=page_view',
    'script www.googletagmanager.com/gtag/js?id=G-TESTSHOP01',
  ],
  'google-ads': [
    'empty www.google.com/ccm/collect?en=page_view',
    'iframe 1234567.fls.doubleclick.net/activityi;src=1234567;type=visit0;cat=home0;ord=1',
    'image googleads.g.doubleclick.net/pagead/viewthroughconversion/100000001/?en=page_view',
    'image googleads.g.doubleclick.net/pagead/viewthroughconversion/700000007/?guid=ON&script=1',
    'script www.googleadservices.com/pagead/conversion.js',
    'script www.googletagmanager.com/gtag/js?id=AW-100000001',
  ],
  'yahoo-ads': [
    'empty tag.flvcdn.net/event?tagId=50000000-0000-4000-8000-000000000005&eventType=page_view',
    'image apm.yahoo.co.jp/rt/?p=TEST000004',
    'image b97.yahoo.co.jp/pagead/conversion/4000000004/',
    'script b99.yahoo.co.jp/pagead/conversion_async.js',
    'script s.yimg.jp/images/listing/tool/cv/ytag.js',
    'script tag.flvcdn.net/lytag.js',
  ],
  line: [
    'image tr.line.me/tag.gif?c_t=lap&t_id=30000000-0000-4000-8000-000000000003&e=pv',
    'script d.line-scdn.net/n/line_tag/public/release/v1/lt.js',
  ],
  criteo: [
    'iframe gum.criteo.com/syncframe?origin=onetag',
    'image dis.criteo.com/dis/usersync.aspx?r=2&p=4',
    'script dynamic.criteo.com/js/ld/ld.js?a=100010',
    'script sslwidget.criteo.com/event?a=100010&v=5.23.0&p0=viewHome',
  ],
  meta: [
    'image www.facebook.com/tr/?id=200000000000002&ev=PageView&v=2.9.170',
    'script connect.facebook.net/en_US/fbevents.js',
    'script connect.facebook.net/signals/config/200000000000002?v=2.9.170&r=stable',
  ],
  microsoft: [
    'empty y.clarity.ms/collect',
    'image bat.bing.com/action/0?ti=60000006&Ver=2&evt=pageLoad',
    'image c.clarity.ms/c.gif',
    'script bat.bing.com/bat.js',
    'script scripts.clarity.ms/0.8.9/clarity.js',
    'script www.clarity.ms/tag/test7shop7',
  ],
  x: [
    'image analytics.twitter.com/i/adsct?txn_id=test8&events=pageview&restricted_data_use=off',
    'image t.co/i/adsct?txn_id=test8&events=pageview&restricted_data_use=off',
    'script static.ads-twitter.com/uwt.js',
  ],
  smartnews: [
    'image i.smartnews-ads.com/p?id=test9test9test9&e=PageView',
    'script cdn.smartnews-ads.com/i/pixel.js',
  ],
  microad: [
    'image aid.send.microad.jp/asr?td=KH&data={"page_type":"home"}',
    'script d-cache.microad.jp/js/td_kh_access.js',
  ],
};

/** All of them as one sorted list. */
export const everyRequest = Object.values(baseline).flat().sort();

/** The vendors whose tags are in the shop's pages. */
export const everyVendor = Object.keys(baseline).sort();
