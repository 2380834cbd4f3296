import type { PageKind } from '../scene';
import type { Tag } from './tag';

/** Yahoo!'s names for the kinds of pages, used for retargeting. */
const yahooKinds: Readonly<Record<PageKind, string>> = {
  home: 'home',
  list: 'category',
  item: 'detail',
  basket: 'cart',
  done: 'conversion',
};

/** Tags of Japanese vendors. LINE's snippet splits host and path; MicroAd's inline call needs its script. */
export const japaneseTags = (kind: PageKind): readonly Tag[] => [
  {
    vendor: 'line',
    name: 'LINE Tag Base Code',
    place: 'head',
    parts: [
      {
        code: `
(function(g,d,o){
  g._ltq=g._ltq||[];g._lt=g._lt||function(){g._ltq.push(arguments)};
  var h=location.protocol==='https:'?'https://d.line-scdn.net':'http://d.line-cdn.net';
  var s=d.createElement('script');s.async=1;
  s.src=o||h+'/n/line_tag/public/release/v1/lt.js';
  var t=d.getElementsByTagName('script')[0];t.parentNode.insertBefore(s,t);
    })(window, document);
_lt('init', {
  customerType: 'lap',
  tagId: '30000000-0000-4000-8000-000000000003'
});
_lt('send', 'pv', ['30000000-0000-4000-8000-000000000003']);
`,
      },
      {
        noscript:
          '<img height="1" width="1" style="display:none" src="https://tr.line.me/tag.gif?c_t=lap&t_id=30000000-0000-4000-8000-000000000003&e=pv&noscript=1" />',
      },
    ],
  },
  {
    vendor: 'yahoo-ads',
    name: 'Yahoo! site general tag',
    place: 'head',
    parts: [
      { src: 'https://s.yimg.jp/images/listing/tool/cv/ytag.js', attributes: 'async' },
      {
        code: `
window.yjDataLayer = window.yjDataLayer || [];
function ytag() { yjDataLayer.push(arguments); }
ytag({"type":"ycl_cookie", "config":{"ycl_use_non_cookie_storage":true}});
`,
      },
      {
        code: `
ytag({
  "type":"yss_retargeting",
  "config": {"yahoo_ss_retargeting_id": "4000000004", "yahoo_sstag_custom_params": {}}
});
ytag({
  "type":"yjad_retargeting",
  "config":{"yahoo_retargeting_id": "TEST000004", "yahoo_retargeting_label": "", "yahoo_retargeting_page_type": "${yahooKinds[kind]}"}
});
`,
      },
    ],
  },
  {
    vendor: 'yahoo-ads',
    name: 'LY Corporation Global snippet',
    place: 'head',
    parts: [
      { src: 'https://tag.flvcdn.net/lytag.js', attributes: 'async' },
      {
        code: `
window.lyDataLayer = window.lyDataLayer || [];
function lytag() { lyDataLayer.push(Array.from(arguments)); }
lytag({type: 'init', tagId: '50000000-0000-4000-8000-000000000005', config: {useCookie: true, useLocalStorage: false}});
lytag({type: 'event', eventType: 'page_view', tagId: '50000000-0000-4000-8000-000000000005'});
`,
      },
    ],
  },
  {
    vendor: 'smartnews',
    name: 'SmartNews Pixel',
    place: 'head',
    parts: [
      {
        code: `
  !function(){if(window.SmartnewsAds=window.SmartnewsAds||{},!window.SmartnewsAds.p){var e=window.SmartnewsAds.p=function(){
  e.callMethod?e.callMethod.apply(e,arguments):e.queue.push(arguments)};window.SmartnewsAds._p||(window.SmartnewsAds._p=e),
  e.push=e,e.version="1.0.0",e.queue=[];var n=document.createElement("script");n.async=!0,
  n.src="https://cdn.smartnews-ads.com/i/pixel.js";var s=document.getElementsByTagName("script")[0];
  s.parentNode.insertBefore(n,s)}}();
  SmartnewsAds.p("test9test9test9", "PageView");
`,
      },
      {
        noscript:
          '<img height="1" width="1" style="display:none;" src="https://i.smartnews-ads.com/p?id=test9test9test9&e=PageView" />',
      },
    ],
  },
  {
    vendor: 'microad',
    name: 'MicroAd data tag',
    place: 'body',
    parts: [
      { src: '//d-cache.microad.jp/js/td_kh_access.js' },
      { code: `\n  microadTd.KH.start({"page_type":"${kind}"})\n` },
    ],
  },
];
