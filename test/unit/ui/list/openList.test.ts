import { fireEvent, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { listedPartners } from '../../../../vendors/partners';
import { fakeKotowari } from '../fake-kotowari';
import { mount } from '../mount';

const open = (kotowari = fakeKotowari()) => {
  const screen = mount(kotowari);
  kotowari.showPreferences();
  const choose = (name: string) =>
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));
  const flip = (name: string) => fireEvent.click(screen.getByRole('switch', { name }));
  const isOn = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name }).checked;
  return { ...screen, kotowari, choose, flip, isOn };
};

test('opens from the notice as a dialog that begins at its heading (R56, R58)', () => {
  const { getByRole, host } = mount(fakeKotowari());
  fireEvent.click(getByRole('button', { name: '自分で選ぶ' }));
  expect(getByRole('dialog', { name: '情報を送る相手を選ぶ' })).toBeTruthy();
  expect(host?.shadowRoot?.activeElement?.textContent).toBe('情報を送る相手を選ぶ');
});

test('has a switch for Google Analytics and each listed row, in the shop’s order, all off (R32)', () => {
  const { getAllByRole } = open();
  const switches = getAllByRole<HTMLInputElement>('switch');
  const names = ['Googleアナリティクス', ...listedPartners.map(({ name }) => name)];
  expect(switches.map(({ labels }) => labels?.[0]?.firstElementChild?.textContent)).toEqual(names);
  expect(switches.some(({ checked }) => checked)).toBe(false);
  for (const name of names) expect(getAllByRole('switch', { name })).toHaveLength(1);
});

test('shows of each listed row the link as listed, opening another page (R35, R39)', () => {
  const { getByRole } = open();
  for (const { name, url } of listedPartners) {
    const link = getByRole('link', {
      name: `お店が案内するページ（別のページが開きます） ${name}`,
      hidden: true,
    });
    expect(link.getAttribute('href')).toBe(url);
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener');
  }
});

test('shows of each row today’s company, the service, what is sent and why, and how to stop it (R35)', () => {
  const { getByRole } = open();
  const row = getByRole('switch', { name: 'ヤフー株式会社' }).closest('li');
  for (const text of [
    '現在の会社：LINEヤフー株式会社',
    'サービス：Yahoo!広告',
    '送信される情報',
    'お店の目的',
    '提携企業の目的',
    '提携企業のページで止まるもの',
    '提携企業のページで止めるときの注意',
  ]) {
    expect(row?.textContent).toContain(text);
  }
});

test('shows the shop’s own cookies as always on, explained, and without a switch (R32)', () => {
  const { getByRole } = open();
  const row = getByRole('heading', { name: /お店のCookie/ }).closest('li');
  expect(row?.textContent).toContain('いつもオン');
  expect(row?.textContent).toContain('小さな記録');
  expect(row?.querySelector('input, button')).toBeNull();
});

test('says in words whether a switch is on (R60)', () => {
  const { getByRole, flip } = open();
  const row = () => getByRole('switch', { name: 'Criteo株式会社' }).closest('label');
  expect(row()?.textContent).toBe('Criteo株式会社オフ');
  flip('Criteo株式会社');
  expect(row()?.textContent).toBe('Criteo株式会社オン');
});

test('moves the rows of one company together, and the later one says so (R35)', () => {
  const { getByRole, flip, isOn } = open();
  for (const [first, second] of [
    ['Google', 'Google LLC'],
    ['Yahoo!Japan', 'ヤフー株式会社'],
  ] as const) {
    flip(first);
    expect([isOn(first), isOn(second)]).toEqual([true, true]);
    flip(second);
    expect([isOn(first), isOn(second)]).toEqual([false, false]);
    const words = `上の「${first}」と同じ会社です。設定は一緒に変わります。`;
    expect(getByRole('switch', { name: second, description: RegExp(words) })).toBeTruthy();
    expect(getByRole('switch', { name: first }).closest('li')?.textContent).not.toContain(
      '同じ会社',
    );
  }
});

test('decides nothing while switches are moved, and all of it when they are saved', () => {
  const { kotowari, choose, flip, queryByRole } = open();
  flip('Criteo株式会社');
  flip('Googleアナリティクス');
  expect(kotowari.calls).toEqual([]);
  choose('この内容で保存する');
  expect(kotowari.calls).toEqual(['update preferences']);
  const allowed = Object.entries(kotowari.state.vendors).filter(([, isAllowed]) => isAllowed);
  expect(allowed.map(([id]) => id)).toEqual(['google-analytics', 'criteo']);
  expect(queryByRole('dialog')).toBeNull();
});

test('saves a list with every switch off as a refusal', () => {
  const { kotowari, choose } = open();
  choose('この内容で保存する');
  expect(kotowari.calls).toEqual(['update preferences']);
  expect(Object.values(kotowari.state.vendors)).not.toContain(true);
});

test('closes without saving, back to the notice while nothing is decided', () => {
  const { kotowari, choose, flip, isOn, getByRole } = open();
  flip('Criteo株式会社');
  choose('保存せずに閉じる');
  expect(kotowari.calls).toEqual([]);
  expect(kotowari.view.get()).toBe('notice');
  expect(getByRole('region')).toBeTruthy();
  kotowari.showPreferences();
  expect(isOn('Criteo株式会社')).toBe(false);
});

test('closes by Escape without saving (R33, R56)', async () => {
  const { kotowari, getByRole, flip } = open();
  flip('Criteo株式会社');
  // What the browser does with a modal dialog at Escape.
  getByRole<HTMLDialogElement>('dialog').close();
  await new Promise((resolve) => setTimeout(resolve));
  expect(kotowari.calls).toEqual([]);
  expect(kotowari.view.get()).toBe('notice');
});

test('does not show the notice afterwards where the site wants none', () => {
  const { kotowari, choose } = open(fakeKotowari({ notice: { show: 'link' } }, { view: 'closed' }));
  choose('保存せずに閉じる');
  expect(kotowari.view.get()).toBe('closed');
});

test('opens again with the present choice (R43)', () => {
  const { kotowari, choose, flip, isOn } = open();
  flip('Criteo株式会社');
  choose('この内容で保存する');
  kotowari.showPreferences();
  expect(isOn('Criteo株式会社')).toBe(true);
  expect(isOn('Google')).toBe(false);
});

test('allows or refuses all in one tap, and takes a permission back in one (R31)', () => {
  const { kotowari, choose } = open();
  choose('すべて許可する');
  kotowari.showPreferences();
  choose('許可しない');
  expect(kotowari.calls).toEqual(['acceptAll preferences', 'rejectAll preferences']);
});

test('follows a choice that is made elsewhere while it is open', () => {
  const { kotowari, isOn } = open();
  kotowari.acceptAll();
  kotowari.showPreferences();
  expect(isOn('Criteo株式会社')).toBe(true);
});

test('leaves out vendors that the site does not use', () => {
  const { getAllByRole } = open(fakeKotowari({ vendors: ['criteo', 'meta'] }));
  expect(getAllByRole('switch')).toHaveLength(2);
});
