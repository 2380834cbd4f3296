import { fireEvent, within } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import { messages as korean } from '../../../../src/locales/ko';
import { makePack } from '../../../../src/locales/makePack';
import { en as enTexts } from '../../../../vendors/en';
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

test('switches all partners of one purpose together, and no other (by purpose)', () => {
  const { getByRole, isOn } = open();
  fireEvent.click(getByRole('button', { name: 'まとめてオン 集計の提携企業' }));
  expect([isOn('Googleアナリティクス'), isOn('Criteo株式会社')]).toEqual([true, false]);
  fireEvent.click(getByRole('button', { name: 'まとめてオン 広告の提携企業' }));
  fireEvent.click(getByRole('button', { name: 'まとめてオフ 集計の提携企業' }));
  expect([isOn('Googleアナリティクス'), isOn('Criteo株式会社')]).toEqual([false, true]);
});

test('marks the opt-out pages that were opened, with the date, and counts them until cleared', () => {
  localStorage.clear();
  const { getByRole, queryByText, queryByRole } = open();
  expect(queryByText(/社のうち/)).toBeNull();
  for (const name of ['Criteo株式会社', 'Google']) {
    const row = getByRole('switch', { name }).closest('li');
    const links = [...(row?.querySelectorAll('a') ?? [])];
    links.at(-1)?.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    expect(row?.textContent).toMatch(/\d{4}年\d+月\d+日に手続きページを開きました。/);
  }
  expect(queryByText('11社のうち2社の手続きページを開きました')).not.toBeNull();
  expect(JSON.parse(localStorage.getItem('kotowari-visits') ?? '')).toHaveProperty('criteo');
  fireEvent.click(getByRole('button', { name: '記録を消す' }));
  expect(queryByText(/社のうち/)).toBeNull();
  expect(queryByRole('button', { name: '記録を消す' })).toBeNull();
  expect(localStorage.getItem('kotowari-visits')).toBeNull();
});

test('says when the present settings were chosen, and how to change them (R43)', () => {
  const { getByRole } = open(fakeKotowari({}, { view: 'closed', decided: true }));
  expect(getByRole('dialog').textContent).toContain('今の設定は、2026年10月1日に選んだものです。');
  expect(getByRole('dialog').textContent).toContain('選び直して、保存してください。');
});

test('says of no date before the first choice', () => {
  expect(open().getByRole('dialog').textContent).not.toContain('今の設定は');
});

test('says that the browser’s signal is followed (R25, R46)', () => {
  const { getByRole } = open(fakeKotowari({}, { gpc: true }));
  expect(getByRole('dialog').textContent).toContain('合図（GPC）に従っています。');
});

test('follows a choice that is made elsewhere while it is open (R80)', () => {
  const { kotowari, isOn } = open(fakeKotowari({}, { view: 'closed', decided: true }));
  kotowari.update({ criteo: true });
  kotowari.showPreferences();
  expect(isOn('Criteo株式会社')).toBe(true);
});

test('marks names, and what is told in another language, as of their language (R64)', () => {
  const { getByRole, unmount } = open();
  const name = (of: string) =>
    getByRole('switch', { name: of }).closest('h4')?.querySelector('bdi');
  expect(name('Google')?.lang).toBe('en');
  expect(name('Criteo株式会社')?.lang).toBe('ja');
  unmount();
  const pack = makePack('ko', korean, enTexts);
  const screen = mount(fakeKotowari({}, { locale: 'ko', view: 'preferences' }), [pack]);
  const row = screen.getAllByRole('listitem').find((item) => item.textContent?.includes('Criteo'));
  expect(row?.querySelector('dd ul')?.getAttribute('lang')).toBe('en');
  expect(row?.closest('[lang=ko]')).not.toBeNull();
});

describe('the field to find a partner', () => {
  const many = Array.from({ length: 30 }, (_, n) => ({
    id: `shop-${n}`,
    purposes: ['advertising'],
    hold: [],
    disclosure: { ja: { service: `サービス${n}`, company: n === 7 ? '竹の会社' : '梅の会社' } },
  }));
  const openMany = (count: number) => {
    const fake = fakeKotowari({}, { view: 'preferences' });
    return mount(
      Object.defineProperties(fake, {
        vendors: { value: many.slice(0, count) },
        partners: { value: [] },
      }),
    );
  };

  test('is not there for twenty partners', () => {
    expect(openMany(20).queryByRole('searchbox')).toBeNull();
  });

  test('finds by name or company among more than twenty, and says when there is none', () => {
    const { getByRole, getAllByRole, queryAllByRole, queryByText } = openMany(30);
    const look = (value: string) =>
      fireEvent.input(getByRole('searchbox', { name: '提携企業の名前でさがす' }), {
        target: { value },
      });
    expect(getAllByRole('switch')).toHaveLength(30);
    look('竹の');
    expect(getAllByRole('switch')).toHaveLength(1);
    look('ない名前');
    expect(queryAllByRole('switch')).toHaveLength(0);
    expect(queryByText('見つかりません。')).not.toBeNull();
    look('');
    expect(getAllByRole('switch')).toHaveLength(30);
  });
});

test('shows names of ten thousand characters and markup as the text that they are', () => {
  const markup = '<img src=x onerror=alert(1)>';
  const fake = fakeKotowari({ messages: { lead: markup } }, { view: 'preferences' });
  const vendor = {
    id: 'own',
    purposes: ['maps'],
    hold: [],
    disclosure: { ja: { service: `${markup}${'長'.repeat(10_000)}` } },
  };
  const { getByRole, root } = mount(
    Object.defineProperties(fake, { vendors: { value: [vendor] }, partners: { value: [] } }),
  );
  expect(root.querySelector('img')).toBeNull();
  expect(getByRole('dialog').textContent).toContain(markup);
  expect(getByRole('switch').closest('li')?.textContent?.length).toBeGreaterThan(10_000);
  expect(getByRole('heading', { name: '提携企業（maps）' })).toBeTruthy();
});
