import '../platform';
import { fireEvent, render, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { messages as ja } from '../../../../src/locales/ja';
import { pack } from '../../../../src/locales/packs/ja';
import { describePartner } from '../../../../src/partners/describePartner';
import { listRows } from '../../../../src/partners/listRows';
import { AnswerButtons } from '../../../../src/ui/components/AnswerButtons';
import { CommonSent } from '../../../../src/ui/components/CommonSent';
import { OptOutProgress } from '../../../../src/ui/components/OptOutProgress';
import { PartnerDetails } from '../../../../src/ui/components/PartnerDetails';
import { PartnerName } from '../../../../src/ui/components/PartnerName';
import { PartnerWho } from '../../../../src/ui/components/PartnerWho';
import { fakeKotowari } from '../fake-kotowari';

const rows = listRows(fakeKotowari(), pack.catalogue, 'ja');
const rowOf = (id: string) => {
  const row = rows.find((each) => each.id === id);
  if (!row) throw Error(id);
  return row;
};

test('allow and refuse stand in this order, look alike, and say which was pressed (R30)', () => {
  const onAnswer = vi.fn();
  const { getAllByRole } = render(<AnswerButtons words={ja} look="filled" onAnswer={onAnswer} />);
  const [allow, refuse] = getAllByRole('button');
  expect([allow?.textContent, refuse?.textContent]).toEqual(['すべて許可する', '許可しない']);
  expect(allow?.className).toBe(refuse?.className);
  for (const button of [allow, refuse]) fireEvent.click(button as HTMLElement);
  expect(onAnswer.mock.calls).toEqual([[true], [false]]);
});

test('what every partner receives is a list that can be unfolded, in its own language (R35, R64)', () => {
  const common = { text: ['The address', 'The time'], lang: 'en' };
  const { getByText, getByRole } = render(<CommonSent common={common} title="共通" />);
  expect(getByText('共通').localName).toBe('summary');
  const list = getByRole('list', { hidden: true });
  expect(list.lang).toBe('en');
  expect(within(list).getAllByRole('listitem', { hidden: true })).toHaveLength(2);
});

test('where nothing is common, nothing is said', () => {
  const { container } = render(<CommonSent common={undefined} title="共通" />);
  expect(container.textContent).toBe('');
});

test('the pages that were opened are counted in 件, announced, and can be forgotten', () => {
  const onForget = vi.fn();
  const words = ja;
  const { getByRole, queryByRole, rerender } = render(
    <OptOutProgress done={0} all={12} words={words} onForget={onForget} />,
  );
  const status = getByRole('status');
  expect([status.textContent, queryByRole('button')]).toEqual(['', null]);
  rerender(<OptOutProgress done={3} all={12} words={words} onForget={onForget} />);
  expect(getByRole('status')).toBe(status);
  expect(status.textContent).toBe('12件のうち3件の手続きページを開きました');
  fireEvent.click(getByRole('button', { name: 'この記録を消す' }));
  expect(onForget).toHaveBeenCalledOnce();
});

test('the summary of a partner’s details names the partner, and a visit to its page is told', () => {
  const onVisit = vi.fn();
  const row = rowOf('criteo');
  const { container, getByRole } = render(
    <PartnerDetails
      facts={describePartner(row, ja)}
      of={row.name.text}
      words={ja}
      onVisit={onVisit}
    />,
  );
  expect(container.querySelector('summary')?.textContent).toBe(
    '送られる情報と止め方 Criteo株式会社',
  );
  const link = getByRole('link', { hidden: true, name: /^利用を止めるページ.*Criteo株式会社$/ });
  fireEvent.click(link);
  expect(onVisit).toHaveBeenCalledOnce();
});

test('a name of Latin letters is marked as English, and may run its own way', () => {
  const { container } = render(<PartnerName {...rowOf('meta').name} />);
  const name = container.querySelector('bdi');
  expect([name?.lang, name?.textContent]).toEqual(['en', 'Meta Platforms, Inc.']);
});

test.each([
  ['line', 'LINEヤフー株式会社 / LINE広告、LINE公式アカウント'],
  ['google-analytics', 'Google LLC'],
  [
    'yahoo',
    'LINEヤフー株式会社 / Yahoo!広告上の「Yahoo!Japan」と同じ会社です。設定は一緒に変わります。',
  ],
])('who a partner is stands in one line, and says of which earlier row it is: %s', (id, text) => {
  const { container } = render(<PartnerWho row={rowOf(id)} words={ja} />);
  expect(container.textContent).toBe(text);
});

test('what is not known of a partner is said', () => {
  const [row] = listRows(
    fakeKotowari({
      vendors: [{ id: 'own', purposes: ['advertising'], hold: [{ host: 'a.example' }] }],
    }),
    pack.catalogue,
    'ja',
  );
  const { container } = render(row ? <PartnerWho row={row} words={ja} /> : null);
  expect(container.textContent).toBe('この項目は未確認です');
});
