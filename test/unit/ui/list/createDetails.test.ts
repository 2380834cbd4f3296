import '../platform';
import { expect, test } from 'vitest';
import { messages } from '../../../../src/locales/ja';
import { createDetails } from '../../../../src/ui/list/createDetails';
import type { Row } from '../../../../src/ui/list/listRows';

const row: Row = {
  id: 'shop-ads',
  vendor: 'shop-ads',
  name: 'Shop Ads',
  purpose: 'advertising',
  isListed: false,
  url: undefined,
  optOutUrl: undefined,
  sameAs: undefined,
  about: {},
};

const draw = (change: Partial<Row> = {}, onVisit = () => {}) =>
  createDetails(messages, { ...row, ...change }, 'ja', onVisit);

test('says of everything that is not known that it is not confirmed, and invents nothing (R35, R36)', () => {
  const container = draw();
  const [sent, shopPurpose, vendorPurpose, here, stops, limits] = container.querySelectorAll('dd');
  for (const fact of [sent, shopPurpose, vendorPurpose, stops, limits]) {
    expect(fact?.textContent).toBe('この項目は未確認です');
  }
  expect(here?.textContent).toContain('オフにして保存する');
  expect(container.querySelector('a')).toBeNull();
  expect(container.textContent).toContain('送信や利用を止めるページ: この項目は未確認です');
});

test('reads a field that is marked unknown the same way', () => {
  const about = { needsLogin: 'unknown', stops: 'unknown', optOutUrl: 'unknown' } as const;
  const container = draw({ about });
  expect(container.textContent).not.toContain('unknown');
});

test('says whether the partner’s own page stops the sending or only the use', () => {
  for (const [stops, words] of [
    ['sending', '情報の送信が止まります。'],
    ['use', '情報の利用が止まります。送信は続きます。'],
  ] as const) {
    const container = draw({ about: { stops } });
    expect(container.textContent).toContain(words);
  }
});

test('shows a page once when the shop’s link is also the best one', () => {
  const url = 'https://ads.example/stop';
  const links = draw({ url, optOutUrl: url }).querySelectorAll('a');
  expect(links).toHaveLength(1);
  expect(links[0]?.textContent).toBe('お店が案内するページ（別のページが開きます）');
});

test('tells when the opt-out page is opened, by whatever button, and not of the other link', () => {
  let visits = 0;
  const container = draw(
    { url: 'https://ads.example/policy', optOutUrl: 'https://ads.example/stop' },
    () => {
      visits += 1;
    },
  );
  const [listed, optOut] = container.querySelectorAll('a');
  listed?.dispatchEvent(new MouseEvent('click'));
  expect(visits).toBe(0);
  optOut?.dispatchEvent(new MouseEvent('click'));
  optOut?.dispatchEvent(new MouseEvent('auxclick'));
  expect(visits).toBe(2);
});
