import '../platform';
import { fireEvent, render, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test, vi } from 'vitest';
import { pack } from '../../../../src/locales/packs/ja';
import { findCommon } from '../../../../src/partners/findCommon';
import { listRows } from '../../../../src/partners/listRows';
import { tableWords } from '../../../../src/partners/words.ja';
import { PartnerTable } from '../../../../src/ui/partner-table/PartnerTable';
import { fakeKotowari } from '../fake-kotowari';

const rows = listRows(fakeKotowari(), pack.catalogue, 'ja');
const common = findCommon(rows, pack.catalogue);
const table = { rows, common, words: tableWords };

test('has a name to jump to for each row, and a card for it with its facts folded (R35)', () => {
  const { getByRole, container } = render(<PartnerTable {...table} />);
  const links = within(getByRole('navigation')).getAllByRole('link');
  expect(links).toHaveLength(12);
  for (const link of links) {
    expect(container.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
  }
  expect(container.querySelectorAll('[data-partner] details:not([open])')).toHaveLength(12);
});

test('says once what every partner receives, and in a card only what differs', () => {
  const { container } = render(<PartnerTable {...table} />);
  const [first = ''] = common?.text ?? [];
  expect(first).not.toBe('');
  expect(container.textContent?.split(first)).toHaveLength(2);
});

test('is without switches in the static form, which a server writes', () => {
  const html = renderToString(<PartnerTable {...table} />);
  expect(html).not.toContain('switch');
  expect(html).toContain('Criteo株式会社');
});

test('its switch decides at once, and says so', () => {
  const onToggle = vi.fn();
  const vendors: Record<string, boolean> = {};
  const live = { vendors, visited: () => '', onToggle, onVisit: vi.fn() };
  const { getByRole, rerender } = render(<PartnerTable {...table} live={live} />);
  const control = getByRole('switch', { name: 'Criteo株式会社への送信' });
  fireEvent.click(control);
  expect(onToggle.mock.calls).toEqual([['criteo', true]]);
  rerender(<PartnerTable {...table} live={{ ...live, vendors: { criteo: true } }} />);
  const card = control.closest('[data-partner]') as HTMLElement;
  expect(within(card).getByRole('status').textContent).toBe('保存しました。');
});
