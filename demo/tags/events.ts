import { total } from '../basket';
import { ORDER, type PageKind, type Scene } from '../scene';
import type { Tag } from './tag';

/** Returns the calls of one kind of page, by vendor. `value` is in yen; `ids` and `items` are JavaScript. */
type Calls = (order: {
  value: number;
  ids: string;
  items: string;
}) => Readonly<Record<string, string>>;

const LINE_ID = '30000000-0000-4000-8000-000000000003';
const LY_ID = '50000000-0000-4000-8000-000000000005';

/**
 * Returns what shops add to the base codes on a page of this kind: views of an item and of the basket, and
 * conversions after a purchase. Criteo and MicroAd get these in their base code.
 */
export function eventTags({ kind, lines }: Scene): readonly Tag[] {
  const value = total(lines);
  const ids = JSON.stringify(lines.map(({ product }) => product.id));
  const items = JSON.stringify(
    lines.map(({ product, count }) => ({
      item_id: product.id,
      item_name: product.name,
      quantity: count,
    })),
  );
  const calls = callsOf[kind]?.({ value, ids, items }) ?? {};
  return Object.entries(calls).map(([vendor, code]) => ({
    name: `${vendor}: ${kind}`,
    place: 'body',
    parts: [{ code: `\n${code}\n` }],
  }));
}

const callsOf: Partial<Record<PageKind, Calls>> = {
  item: ({ value, ids, items }) => ({
    Google: `gtag('event', 'view_item', {currency: 'JPY', value: ${value}, items: ${items}});`,
    Meta: `fbq('track', 'ViewContent', {content_ids: ${ids}, content_type: 'product', value: ${value}, currency: 'JPY'});`,
    LY: `lytag({type: 'event', eventType: 'view_product', tagId: '${LY_ID}'});`,
    SmartNews: `SmartnewsAds.p("test9test9test9", "ViewContent");`,
    UET: `window.uetq = window.uetq || []; window.uetq.push('event', 'view_item', {'revenue_value': ${value}, 'currency': 'JPY'});`,
  }),
  basket: ({ value, ids, items }) => ({
    Google: `gtag('event', 'view_cart', {currency: 'JPY', value: ${value}, items: ${items}});`,
    Meta: `fbq('track', 'InitiateCheckout', {content_ids: ${ids}, content_type: 'product', value: ${value}, currency: 'JPY'});`,
    LY: `lytag({type: 'event', eventType: 'view_cart', tagId: '${LY_ID}'});`,
  }),
  done: ({ value, ids, items }) => ({
    Google: `gtag('event', 'purchase', {transaction_id: '${ORDER}', currency: 'JPY', value: ${value}, items: ${items}});
gtag('event', 'conversion', {send_to: 'AW-100000001/purchase', value: ${value}, currency: 'JPY', transaction_id: '${ORDER}'});`,
    Meta: `fbq('track', 'Purchase', {content_ids: ${ids}, content_type: 'product', value: ${value}, currency: 'JPY'});`,
    LINE: `_lt('send', 'cv', {type: 'Conversion'}, ['${LINE_ID}']);`,
    Yahoo: `ytag({"type": "yss_conversion", "config": {"yahoo_conversion_id": "4000000044", "yahoo_conversion_label": "purchase", "yahoo_conversion_value": "${value}"}});
ytag({"type": "yjad_conversion", "config": {"yahoo_ydn_conv_io": "TEST000004", "yahoo_ydn_conv_label": "purchase", "yahoo_ydn_conv_transaction_id": "${ORDER}", "yahoo_ydn_conv_amount": "${value}"}});`,
    LY: `lytag({type: 'event', eventType: 'purchase', tagId: '${LY_ID}'});`,
    SmartNews: `SmartnewsAds.p("test9test9test9", "Purchase");`,
    UET: `window.uetq = window.uetq || []; window.uetq.push('event', 'purchase', {'revenue_value': ${value}, 'currency': 'JPY'});`,
    X: `twq('event', 'tw-test8-purchase', {value: ${value}, currency: 'JPY', conversion_id: '${ORDER}'});`,
  }),
};
