import type { Scene } from '../scene';
import { criteoEvent } from './criteoEvent';
import type { Tag } from './tag';

/** Tags of Meta, Microsoft, X and Criteo. UET's URL has no scheme, and `onload` creates its object. */
export const otherTags = (scene: Scene): readonly Tag[] => [
  {
    vendor: 'meta',
    name: 'Meta Pixel Code',
    place: 'head',
    parts: [
      {
        code: `
!function(f,b,e,v,n,t,s)
{if(f.fbq)return;n=f.fbq=function(){n.callMethod?
n.callMethod.apply(n,arguments):n.queue.push(arguments)};
if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';
n.queue=[];t=b.createElement(e);t.async=!0;
t.src=v;s=b.getElementsByTagName(e)[0];
s.parentNode.insertBefore(t,s)}(window, document,'script',
'https://connect.facebook.net/en_US/fbevents.js');
fbq('init', '200000000000002');
fbq('track', 'PageView');
`,
      },
      {
        noscript:
          '<img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=200000000000002&ev=PageView&noscript=1"/>',
      },
    ],
  },
  {
    vendor: 'microsoft',
    name: 'Microsoft UET',
    place: 'head',
    parts: [
      {
        code: `(function(w,d,t,r,u){var f,n,i;w[u]=w[u]||[],f=function(){var o={ti:"60000006", enableAutoSpaTracking: true};o.q=w[u],w[u]=new UET(o),w[u].push("pageLoad")},n=d.createElement(t),n.src=r,n.async=1,n.onload=n.onreadystatechange=function(){var s=this.readyState;s&&s!=="loaded"&&s!=="complete"||(f(),n.onload=n.onreadystatechange=null)},i=d.getElementsByTagName(t)[0],i.parentNode.insertBefore(n,i)})(window,document,"script","//bat.bing.com/bat.js","uetq");`,
      },
    ],
  },
  {
    vendor: 'microsoft',
    name: 'Microsoft Clarity',
    place: 'head',
    parts: [
      {
        code: `
    (function(c,l,a,r,i,t,y){
        c[a]=c[a]||function(){(c[a].q=c[a].q||[]).push(arguments)};
        t=l.createElement(r);t.async=1;t.src="https://www.clarity.ms/tag/"+i;
        y=l.getElementsByTagName(r)[0];y.parentNode.insertBefore(t,y);
    })(window, document, "clarity", "script", "test7shop7");
`,
      },
    ],
  },
  {
    vendor: 'x',
    name: 'X conversion tracking base code',
    place: 'head',
    parts: [
      {
        code: `
!function(e,t,n,s,u,a){e.twq||(s=e.twq=function(){s.exe?s.exe.apply(s,arguments):s.queue.push(arguments);
},s.version='1.1',s.queue=[],u=t.createElement(n),u.async=!0,u.src='https://static.ads-twitter.com/uwt.js',
a=t.getElementsByTagName(n)[0],a.parentNode.insertBefore(u,a))}(window,document,'script');
twq('config','test8');
`,
      },
    ],
  },
  {
    vendor: 'criteo',
    name: 'Criteo OneTag',
    place: 'body',
    parts: [
      {
        src: 'https://dynamic.criteo.com/js/ld/ld.js?a=100010',
        attributes: 'async="true"',
      },
      {
        code: `
window.criteo_q = window.criteo_q || [];
var deviceType = /iPad/.test(navigator.userAgent) ? "t" : /Mobile|Android/.test(navigator.userAgent) ? "m" : "d";
window.criteo_q.push(
  { event: "setAccount", account: 100010 },
  { event: "setSiteType", type: deviceType },
  ${criteoEvent(scene)}
);
`,
      },
    ],
  },
];
