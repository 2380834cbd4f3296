import '../platform';
import { fireEvent, render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { messages } from '../../../../src/locales/ja';
import { describePartner } from '../../../../src/partners/describePartner';
import type { PartnerRow } from '../../../../src/partners/listRows';
import { PartnerDetails } from '../../../../src/ui/components/PartnerDetails';

const row: PartnerRow = {
  id: 'shop-ads',
  vendor: 'shop-ads',
  name: { text: 'Shop Ads' },
  purposes: ['advertising'],
  isListed: false,
};

const draw = (change: Partial<PartnerRow> = {}, onVisit = () => {}, common: string[] = []) =>
  render(
    <PartnerDetails
      facts={describePartner({ ...row, ...change }, messages, common)}
      of={row.name.text}
      words={messages}
      onVisit={onVisit}
    />,
  ).container;
const field = (container: Element, key: string) =>
  container.querySelector(`[data-field=${key}] dd`)?.textContent;

test('says of everything that is not known that it is not confirmed, and invents nothing (R35, R36)', () => {
  const container = draw();
  for (const key of [
    'company',
    'service',
    'sent',
    'shopPurpose',
    'vendorPurpose',
    'stops',
    'limits',
    'policy',
  ]) {
    expect(field(container, key), key).toBe('この項目は未確認です');
  }
  expect(field(container, 'here')).toContain('オフにして保存する');
  expect(field(container, 'there')).toBe('止めるためのページは見つかりませんでした。');
  expect(container.querySelector('a')).toBeNull();
});

test('names the partner in its summary, for those who do not see the row', () => {
  expect(draw().querySelector('summary')?.textContent).toBe('送られる情報と止め方 Shop Ads');
});

test('says whether the partner’s own page stops the sending or only the use, and names the link so', () => {
  const optOutUrl = 'https://ads.example/stop';
  for (const [stops, effect, link] of [
    ['sending', '情報の送信が止まります。', '送信を止めるページ'],
    ['use', '情報の利用が止まります。送信は続きます。', '利用を止めるページ'],
  ] as const) {
    const container = draw({ stops, optOutUrl });
    expect(field(container, 'stops')).toBe(effect);
    expect(field(container, 'there')).toBe(`${link}（別のページが開きます）`);
  }
  const members = draw({ stops: 'use', optOutUrl, needsLogin: true });
  expect(field(members, 'there')).toBe('設定のページ（会員の方）（別のページが開きます）');
});

test('shows a page once when the shop’s link is also the best one', () => {
  const url = 'https://ads.example/stop';
  const links = draw({ url, optOutUrl: url }).querySelectorAll('a');
  expect([...links].map((link) => link.textContent)).toEqual([
    '止めるためのページ（別のページが開きます）',
  ]);
});

test('tells when the opt-out page is opened, by whatever button, and not of the other link', () => {
  let visits = 0;
  const container = draw(
    { url: 'https://ads.example/policy', optOutUrl: 'https://ads.example/stop' },
    () => {
      visits += 1;
    },
  );
  const [optOut, listed] = container.querySelectorAll('a');
  fireEvent(listed as Element, new MouseEvent('click'));
  expect(visits).toBe(0);
  fireEvent(optOut as Element, new MouseEvent('click'));
  fireEvent(optOut as Element, new MouseEvent('auxclick'));
  expect(visits).toBe(2);
});

test('refers to what is said once for all, where the partner receives all of it', () => {
  const common = ['日時', 'IPアドレス'];
  const all = draw({ sent: { text: ['日時', 'IPアドレス', '見た商品'] } }, () => {}, common);
  expect(field(all, 'sent')).toBe('上の「共通して送られる情報」見た商品');
  const some = draw({ sent: { text: ['日時'] } }, () => {}, common);
  expect(field(some, 'sent')).toBe('日時');
});

test('marks what is told in another language (R64)', () => {
  const container = draw({ company: { text: '株式会社例', lang: 'ja' } });
  expect(container.querySelector('[data-field=company] [lang=ja]')?.textContent).toBe('株式会社例');
});
