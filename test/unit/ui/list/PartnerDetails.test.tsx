import '../platform';
import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { messages } from '../../../../src/locales/ja';
import type { Row } from '../../../../src/ui/list/listRows';
import { PartnerDetails } from '../../../../src/ui/list/PartnerDetails';

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

test('says of everything that is not known that it is not confirmed, and invents nothing (R35, R36)', () => {
  const { container } = render(
    <PartnerDetails t={messages} told="ja" onVisit={() => {}} row={row} />,
  );
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
  const { container } = render(
    <PartnerDetails t={messages} told="ja" onVisit={() => {}} row={{ ...row, about }} />,
  );
  expect(container.textContent).not.toContain('unknown');
});

test('says whether the partner’s own page stops the sending or only the use', () => {
  for (const [stops, words] of [
    ['sending', '情報の送信が止まります。'],
    ['use', '情報の利用が止まります。送信は続きます。'],
  ] as const) {
    const { container, unmount } = render(
      <PartnerDetails
        t={messages}
        told="ja"
        onVisit={() => {}}
        row={{ ...row, about: { stops } }}
      />,
    );
    expect(container.textContent).toContain(words);
    unmount();
  }
});

test('shows a page once when the shop’s link is also the best one', () => {
  const url = 'https://ads.example/stop';
  const { getAllByRole } = render(
    <PartnerDetails
      t={messages}
      told="ja"
      onVisit={() => {}}
      row={{ ...row, url, about: { optOutUrl: url } }}
    />,
  );
  expect(getAllByRole('link', { hidden: true })).toHaveLength(1);
});
