// A Tag Manager container with two tags of other vendors, each injected its own way.
standin.ran('gtm.js');

window.dataLayer ??= [];
window.dataLayer.push({ event: 'gtm.dom' });
standin.image('https://i.smartnews-ads.com/p?id=from-container&e=PageView');
window.criteo_q ??= [];
window.criteo_q.push({ event: 'setAccount', account: 4711 }, { event: 'viewPage' });
standin.load('https://dynamic.criteo.com/js/ld/ld.js?a=4711');
