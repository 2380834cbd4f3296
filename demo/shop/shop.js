// The shop's own code. Like many shops, it calls the tags without checking that they exist.
for (const button of document.querySelectorAll('[data-add]')) {
  button.addEventListener('click', () => {
    const id = button.dataset.add;
    const name = document.querySelector('h1').textContent;
    const value = Number(document.querySelector('.price').textContent.replace(/\D/g, ''));
    addToBasket(id);
    document.getElementById('cart').textContent = `${name}をかごに入れました。`;
    gtag('event', 'add_to_cart', {
      currency: 'JPY',
      value,
      items: [{ item_id: id, item_name: name }],
    });
    fbq('track', 'AddToCart', { content_ids: [id], currency: 'JPY', value });
    _lt('send', 'cv', { type: 'AddToCart' }, ['30000000-0000-4000-8000-000000000003']);
    lytag({
      type: 'event',
      eventType: 'add_cart',
      tagId: '50000000-0000-4000-8000-000000000005',
    });
    SmartnewsAds.p('test9test9test9', 'AddToCart');
    uetq.push('event', 'add_to_cart', { revenue_value: value, currency: 'JPY' });
    twq('event', 'tw-test8-cart', { value, currency: 'JPY' });
    clarity('event', 'add_to_cart');
  });
}

/** `tea.1-wreath.2`: the shop's own cookie, which `basket.ts` reads. Without cookies the basket stays empty. */
function addToBasket(id) {
  const found = /(?:^|; )basket=([^;]*)/.exec(document.cookie);
  const counts = new Map((found?.[1] || '').split('-').map((text) => text.split('.')));
  counts.delete('');
  counts.set(id, Number(counts.get(id) ?? 0) + 1);
  const text = [...counts].map((pair) => pair.join('.')).join('-');
  // biome-ignore lint/suspicious/noDocumentCookie: works in every browser, and is what shops do.
  document.cookie = `basket=${text}; path=/; max-age=86400; samesite=lax`;
}
