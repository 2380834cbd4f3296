import type { Tag } from './tag';

/** Google's tags: Analytics, Ads, the older conversion tag, Floodlight. */
export const googleTags: readonly Tag[] = [
  {
    vendor: 'google-analytics',
    name: 'Google tag (gtag.js), Analytics',
    place: 'head',
    parts: [
      { src: 'https://www.googletagmanager.com/gtag/js?id=G-TESTSHOP01', attributes: 'async' },
      {
        code: `
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());

  gtag('config', 'G-TESTSHOP01');
`,
      },
    ],
  },
  {
    vendor: 'google-ads',
    name: 'Google tag (gtag.js), Ads',
    place: 'head',
    parts: [
      { src: 'https://www.googletagmanager.com/gtag/js?id=AW-100000001', attributes: 'async' },
      {
        code: `
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());

  gtag('config', 'AW-100000001');
`,
      },
    ],
  },
  {
    vendor: 'google-ads',
    name: 'Google remarketing tag (older form)',
    place: 'body',
    parts: [
      {
        code: `
/* <![CDATA[ */
var google_conversion_id = 700000007;
var google_custom_params = window.google_tag_params;
var google_remarketing_only = true;
/* ]]> */
`,
      },
      { src: '//www.googleadservices.com/pagead/conversion.js' },
      {
        noscript:
          '<div style="display:inline;"><img height="1" width="1" style="border-style:none;" alt="" src="//googleads.g.doubleclick.net/pagead/viewthroughconversion/700000007/?guid=ON&amp;script=0"/></div>',
      },
    ],
  },
  {
    vendor: 'google-ads',
    name: 'Floodlight',
    place: 'body',
    parts: [
      {
        frame:
          'https://1234567.fls.doubleclick.net/activityi;src=1234567;type=visit0;cat=home0;ord=1?',
      },
    ],
  },
];
