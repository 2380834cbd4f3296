import '../platform';
import { fireEvent, render, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { lifeWords, sectionWords, tableWords, useWords } from '../../../../src/partners/words.ja';
import type { KeptEntry } from '../../../../src/types';
import { KeptTable } from '../../../../src/ui/terms-page/KeptTable';

const words = { table: tableWords, section: sectionWords, use: useWords, life: lifeWords };

const show = (entries: readonly KeptEntry[], own: object = {}) =>
  render(
    <KeptTable
      kept={[{ vendor: 'criteo', entries }]}
      nameOf={() => 'Criteo'}
      own={{ name: 'kotowari', domain: 'host', days: 180, ...own }}
      words={words}
    />,
  );

/** The texts of a row's cells, without the heads that a small window shows beside them. */
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.lastChild?.textContent));

const entry = { name: 'cto_bundle', life: '13 months', use: 'browser' } as const;

test('is folded away, and its summary says what it is', () => {
  const { getByText, getByRole } = show([entry]);
  const summary = getByText('ブラウザーに残る記録の一覧');
  const details = getByRole('group') as HTMLDetailsElement;
  expect([summary.localName, details.open]).toEqual(['summary', false]);
  fireEvent.click(summary);
  expect(details.open).toBe(true);
  const table = within(details).getByRole('table', { name: 'ブラウザーに残る記録の一覧' });
  expect(table.localName).toBe('table');
});

test('has the shop’s own entries first, then those of the partners, under five heads', () => {
  const { getByRole } = show([entry]);
  const [heads, ...rows] = rowsOf(getByRole('table', { hidden: true }));
  expect(heads).toEqual(['提携企業', '名前', '残す所', '残る期間', '目的']);
  expect(rows.map(([of]) => of)).toEqual(['当店', '当店', 'Criteo']);
  expect(rows[0]?.[1]).toBe('__Host-kotowari');
  expect(rows[2]).toEqual([
    'Criteo',
    'cto_bundle',
    '当店',
    '13か月',
    '同じブラウザーだとわかるようにする',
  ]);
});

test('a cookie that is shared by the subdomains has the prefix that it has there', () => {
  const { getByText } = show([], { domain: 'auto' });
  expect(getByText('__Secure-kotowari').localName).toBe('code');
});

test('entries that differ by their names alone are one row', () => {
  const { getByRole } = show([entry, { ...entry, name: 'cto_lwid' }]);
  const rows = rowsOf(getByRole('table', { hidden: true }));
  expect(rows).toHaveLength(4);
  expect(rows[3]?.[1]).toBe('cto_bundle、cto_lwid');
});

test('says where an entry is no cookie, and what a name begins with', () => {
  const { getByRole } = show([{ ...entry, name: 'cto_*', isStored: true, life: 'erased' }]);
  const [, name, , life] = rowsOf(getByRole('table', { hidden: true }))[3] ?? [];
  expect(name).toBe('cto_で始まる名前（Cookieではない記録）');
  expect(life).toBe('消すまで');
});

test('names the site that keeps an entry, where it is another than the shop’s', () => {
  const { getByRole } = show([{ ...entry, host: 'criteo.com' }]);
  expect(rowsOf(getByRole('table', { hidden: true }))[3]?.[2]).toBe('criteo.com');
});

test('what no source says is told as not confirmed', () => {
  const { getByRole } = show([{ name: 'a', life: 'unknown', use: 'unknown' }]);
  const [, , , life, use] = rowsOf(getByRole('table', { hidden: true }))[3] ?? [];
  expect([life, use]).toEqual(['この項目は未確認です', 'この項目は未確認です']);
});
