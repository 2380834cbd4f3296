import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeKotowari } from '../fake-kotowari';
import { mount } from '../mount';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('says in one status line what was decided, with a way to change it (R44, R59)', () => {
  for (const [label, words] of [
    ['すべて許可する', 'すべて許可しました。'],
    ['許可しない', '「許可しない」で保存しました。'],
  ] as const) {
    const { getByRole, unmount } = mount(fakeKotowari());
    const status = getByRole('status');
    fireEvent.click(getByRole('button', { name: label }));
    expect(getByRole('status')).toBe(status);
    expect(status.textContent).toBe(words);
    expect(getByRole('button', { name: '設定を変える' })).toBeTruthy();
    unmount();
  }
});

test('stays until it is put away (R67)', () => {
  const { getByRole, queryByRole } = mount(fakeKotowari());
  fireEvent.click(getByRole('button', { name: '許可しない' }));
  vi.advanceTimersByTime(600_000);
  fireEvent.click(getByRole('button', { name: '閉じる' }));
  expect(queryByRole('button')).toBeNull();
  expect(getByRole('status').textContent).toBe('');
});

test('leads back to the preferences', () => {
  const kotowari = fakeKotowari();
  const { getByRole, queryByRole } = mount(kotowari);
  fireEvent.click(getByRole('button', { name: 'すべて許可する' }));
  fireEvent.click(getByRole('button', { name: '設定を変える' }));
  expect(kotowari.view.get()).toBe('preferences');
  expect(queryByRole('button', { name: '閉じる' })).toBeNull();
});
