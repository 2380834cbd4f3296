// The container of the shop's season page: five tags of five vendors, as the templates of Tag Manager and
// Custom HTML inject them. Their base codes are in the container, not in the page.
standin.ran('gtm.js season');
window.dataLayer ??= [];
window.dataLayer.push({ event: 'gtm.dom' });

function gtag() {
  // biome-ignore lint/complexity/noArguments: Google's tag accepts only `Arguments` objects.
  window.dataLayer.push(arguments);
}
gtag('js', new Date());
gtag('config', 'G-TESTSHOP01');
standin.load('https://www.googletagmanager.com/gtag/js?id=G-TESTSHOP01&l=dataLayer&cx=c');

window.yjDataLayer ??= [];
const ytag = (...entry) => window.yjDataLayer.push(entry);
ytag({ type: 'ycl_cookie' });
ytag({ type: 'yss_retargeting', config: { yahoo_ss_retargeting_id: '4000000004' } });
standin.load('https://s.yimg.jp/images/listing/tool/cv/ytag.js');

window._ltq ??= [];
window._lt ??= (...entry) => window._ltq.push(entry);
window._lt('init', { customerType: 'lap', tagId: 'season' });
window._lt('send', 'pv', ['season']);
standin.load('https://d.line-scdn.net/n/line_tag/public/release/v1/lt.js');

window.criteo_q ??= [];
window.criteo_q.push({ event: 'setAccount', account: 100010 }, { event: 'viewList' });
standin.load('https://dynamic.criteo.com/js/ld/ld.js?a=100010');

standin.image('https://i.smartnews-ads.com/p?id=season&e=PageView');
