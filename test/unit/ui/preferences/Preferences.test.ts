import { fireEvent, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { messages as korean } from '../../../../src/locales/ko';
import { catalogue } from '../../../../vendors/catalogue.en';
import { listedPartners } from '../../../../vendors/partners';
import { fakeKotowari } from '../fake-kotowari';
import { mount } from '../mount';

const open = async (kotowari = fakeKotowari()) => {
  const screen = mount(kotowari);
  kotowari.showPreferences();
  await screen.findByRole('dialog');
  const choose = (name: string) =>
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));
  const flip = (name: string) => fireEvent.click(screen.getByRole('switch', { name }));
  const isOn = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name }).checked;
  return { ...screen, kotowari, choose, flip, isOn };
};

test('opens from the notice as a dialog that begins at its heading (R56, R58)', async () => {
  const { getByRole, findByRole, host } = mount(fakeKotowari());
  fireEvent.click(getByRole('button', { name: '相手ごとに選ぶ' }));
  expect(await findByRole('dialog', { name: '情報を送る相手を選ぶ' })).toBeTruthy();
  expect(host?.shadowRoot?.activeElement?.textContent).toBe('情報を送る相手を選ぶ');
});

test('has a switch for Google Analytics and each listed row, in the shop’s order, all off (R32)', async () => {
  const { getAllByRole } = await open();
  const switches = getAllByRole<HTMLInputElement>('switch');
  const names = ['Googleアナリティクス', ...listedPartners.map(({ name }) => name)];
  expect(switches.map(({ labels }) => labels?.[0]?.firstElementChild?.textContent)).toEqual(names);
  expect(switches.some(({ checked }) => checked)).toBe(false);
  for (const name of names) expect(getAllByRole('switch', { name })).toHaveLength(1);
});

test('shows of each listed row the link as listed, opening another page (R35, R39)', async () => {
  const { getByRole } = await open();
  for (const { name, url } of listedPartners) {
    const row = getByRole('switch', { name }).closest('li');
    const link = [...(row?.querySelectorAll('a') ?? [])].find(
      (each) => each.getAttribute('href') === url,
    );
    expect(link?.getAttribute('aria-label')).toContain(`（別のページが開きます） ${name}`);
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toBe('noopener');
  }
});

test('shows of each row today’s company, the service, what is sent and why, and how to stop it (R35)', async () => {
  const { getByRole } = await open();
  const row = getByRole('switch', { name: 'ヤフー株式会社' }).closest('li');
  for (const text of [
    '今の会社名LINEヤフー株式会社',
    'サービスYahoo!広告',
    '送られる情報',
    '当店の目的',
    '提携企業の目的',
    '提携企業のページで止まるもの',
    '提携企業のページで止めるときの注意',
  ]) {
    expect(row?.textContent).toContain(text);
  }
});

test('shows the shop’s own cookies as always on, explained, and without a switch (R32)', async () => {
  const { getByRole } = await open();
  const row = getByRole('heading', { name: /当店のCookie/ }).closest('li');
  expect(row?.textContent).toContain('いつもオン');
  expect(row?.textContent).toContain('小さな記録');
  expect(row?.querySelector('input, button')).toBeNull();
});

test('says in words whether a switch is on (R60)', async () => {
  const { getByRole, flip } = await open();
  const row = () => getByRole('switch', { name: 'Criteo株式会社' }).closest('label');
  expect(row()?.textContent).toBe('Criteo株式会社オフ');
  flip('Criteo株式会社');
  expect(row()?.textContent).toBe('Criteo株式会社オン');
});

test('moves the rows of one company together, and the later one says so (R35)', async () => {
  const { getByRole, flip, isOn } = await open();
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

test('decides nothing while switches are moved, and all of it when they are saved', async () => {
  const { kotowari, choose, flip, queryByRole } = await open();
  flip('Criteo株式会社');
  flip('Googleアナリティクス');
  expect(kotowari.calls).toEqual([]);
  choose('保存する');
  expect(kotowari.calls).toEqual(['update preferences']);
  const allowed = Object.entries(kotowari.state.vendors).filter(([, isAllowed]) => isAllowed);
  expect(allowed.map(([id]) => id)).toEqual(['google-analytics', 'criteo']);
  expect(queryByRole('dialog')).toBeNull();
});

test('saves a list with every switch off as a refusal', async () => {
  const { kotowari, choose } = await open();
  choose('保存する');
  expect(kotowari.calls).toEqual(['update preferences']);
  expect(Object.values(kotowari.state.vendors)).not.toContain(true);
});

test('closes without saving, back to the notice while nothing is decided', async () => {
  const { kotowari, choose, flip, isOn, getByRole } = await open();
  flip('Criteo株式会社');
  choose('保存しない');
  expect(kotowari.calls).toEqual([]);
  expect(kotowari.view.get()).toBe('notice');
  expect(getByRole('region')).toBeTruthy();
  kotowari.showPreferences();
  expect(isOn('Criteo株式会社')).toBe(false);
});

test('closes by Escape without saving (R33, R56)', async () => {
  const { kotowari, getByRole, flip } = await open();
  flip('Criteo株式会社');
  // What the browser does with a modal dialog at Escape.
  getByRole<HTMLDialogElement>('dialog').close();
  await new Promise((resolve) => setTimeout(resolve));
  expect(kotowari.calls).toEqual([]);
  expect(kotowari.view.get()).toBe('notice');
});

test('does not show the notice afterwards where the site wants none', async () => {
  const { kotowari, choose } = await open(
    fakeKotowari({ notice: { show: 'link' } }, { view: 'closed' }),
  );
  choose('保存しない');
  expect(kotowari.view.get()).toBe('closed');
});

test('opens again with the present choice (R43)', async () => {
  const { kotowari, choose, flip, isOn } = await open();
  flip('Criteo株式会社');
  choose('保存する');
  kotowari.showPreferences();
  expect(isOn('Criteo株式会社')).toBe(true);
  expect(isOn('Google')).toBe(false);
});

test('allows or refuses all in one tap, and takes a permission back in one (R31)', async () => {
  const { kotowari, choose } = await open();
  choose('すべて許可する');
  kotowari.showPreferences();
  choose('許可しない');
  expect(kotowari.calls).toEqual(['acceptAll preferences', 'rejectAll preferences']);
});

test('follows a choice that is made elsewhere while it is open', async () => {
  const { kotowari, isOn } = await open();
  kotowari.acceptAll();
  kotowari.showPreferences();
  expect(isOn('Criteo株式会社')).toBe(true);
});

test('leaves out vendors that the site does not use', async () => {
  const { getAllByRole } = await open(fakeKotowari({ vendors: ['criteo', 'meta'] }));
  expect(getAllByRole('switch')).toHaveLength(2);
});

test('switches all partners of one purpose together, and no other, where there are two or more', async () => {
  const { getByRole, queryByRole, isOn } = await open();
  fireEvent.click(getByRole('button', { name: 'すべてオン 広告の提携企業' }));
  expect([isOn('Googleアナリティクス'), isOn('Criteo株式会社')]).toEqual([false, true]);
  fireEvent.click(getByRole('button', { name: 'すべてオフ 広告の提携企業' }));
  expect(isOn('Criteo株式会社')).toBe(false);
  expect(queryByRole('button', { name: 'すべてオン アクセス集計の提携企業' })).toBeNull();
});

test('marks the opt-out pages that were opened, with the date, and counts them until cleared', async () => {
  localStorage.clear();
  const { getByRole, queryByText, queryByRole } = await open();
  expect(queryByText(/件のうち/)).toBeNull();
  for (const name of ['Criteo株式会社', 'Google']) {
    const row = getByRole('switch', { name }).closest('li');
    const links = [...(row?.querySelectorAll('a') ?? [])];
    fireEvent(links[0] as Element, new MouseEvent('click', { cancelable: true }));
    expect(row?.textContent).toMatch(/\d{4}年\d+月\d+日に手続きページを開きました。/);
  }
  expect(queryByText('12件のうち2件の手続きページを開きました')).not.toBeNull();
  expect(JSON.parse(localStorage.getItem('kotowari-visits') ?? '')).toHaveProperty('criteo');
  fireEvent.click(getByRole('button', { name: 'この記録を消す' }));
  expect(queryByText(/件のうち/)).toBeNull();
  expect(queryByRole('button', { name: 'この記録を消す' })).toBeNull();
  expect(localStorage.getItem('kotowari-visits')).toBeNull();
});

test('says when the present settings were chosen, and how to change them (R43)', async () => {
  const { getByRole } = await open(fakeKotowari({}, { view: 'closed', decided: true }));
  expect(getByRole('dialog').textContent).toContain('今の設定は、2026年10月1日に選んだものです。');
  expect(getByRole('dialog').textContent).toContain('選び直して、保存してください。');
});

test('says of no date before the first choice', async () => {
  expect((await open()).getByRole('dialog').textContent).not.toContain('今の設定は');
});

test('says that the browser’s signal is followed (R25, R46)', async () => {
  const { getByRole } = await open(fakeKotowari({}, { gpc: true }));
  expect(getByRole('dialog').textContent).toContain('ブラウザーの設定（GPC）により');
});

test('follows a choice that is made elsewhere while it is open (R80)', async () => {
  const { kotowari, isOn } = await open(fakeKotowari({}, { view: 'closed', decided: true }));
  kotowari.update({ criteo: true });
  kotowari.showPreferences();
  expect(isOn('Criteo株式会社')).toBe(true);
});

test('marks names, and what is told in another language, as of their language (R64)', async () => {
  const { getByRole, unmount } = await open();
  const name = (of: string) =>
    getByRole('switch', { name: of }).closest('h4')?.querySelector('bdi');
  expect(name('Google')?.lang).toBe('en');
  // What is in the page's language needs no mark.
  expect(name('Criteo株式会社')?.lang).toBe('');
  unmount();
  const pack = { locale: 'ko', messages: korean, catalogue };
  const screen = mount(fakeKotowari({}, { locale: 'ko', view: 'preferences' }), [pack]);
  const items = await screen.findAllByRole('listitem');
  const row = items.find((item) => item.textContent?.includes('Criteo'));
  expect(row?.querySelector('dd li[lang=en]')).not.toBeNull();
  expect(row?.querySelector('bdi')?.lang).toBe('ja');
  expect(row?.closest('[lang=ko]')).not.toBeNull();
});

describe('the field to find a partner', () => {
  const many = Array.from({ length: 30 }, (_, n) => ({
    id: `shop-${n}`,
    purposes: ['advertising'],
    hold: [],
    disclosure: { ja: { service: `サービス${n}`, company: n === 7 ? '竹の会社' : '梅の会社' } },
  }));
  const openMany = async (count: number) => {
    const fake = fakeKotowari({}, { view: 'preferences' });
    const screen = mount(
      Object.defineProperties(fake, {
        vendors: { value: many.slice(0, count) },
        partners: { value: [] },
      }),
    );
    await screen.findByRole('dialog');
    return screen;
  };

  test('is not there for twenty partners', async () => {
    expect((await openMany(20)).queryByRole('searchbox')).toBeNull();
  });

  test('finds by name or company among more than twenty, and says when there is none', async () => {
    const { getByRole, getAllByRole, queryAllByRole, queryByText } = await openMany(30);
    const look = (value: string) =>
      fireEvent.input(getByRole('searchbox', { name: '提携企業の名前でさがす' }), {
        target: { value },
      });
    expect(getAllByRole('switch')).toHaveLength(30);
    look('竹の');
    expect(getAllByRole('switch')).toHaveLength(1);
    look('ない名前');
    expect(queryAllByRole('switch')).toHaveLength(0);
    expect(queryByText('見つかりませんでした。')).not.toBeNull();
    look('');
    expect(getAllByRole('switch')).toHaveLength(30);
  });
});

test('shows names of ten thousand characters and markup as the text that they are', async () => {
  const markup = '<img src=x onerror=alert(1)>';
  const fake = fakeKotowari({ messages: { lead: markup } }, { view: 'preferences' });
  const vendor = {
    id: 'own',
    purposes: ['maps'],
    hold: [],
    disclosure: { ja: { service: `${markup}${'長'.repeat(10_000)}` } },
  };
  const { getByRole, findByRole, root } = mount(
    Object.defineProperties(fake, { vendors: { value: [vendor] }, partners: { value: [] } }),
  );
  await findByRole('dialog');
  expect(root.querySelector('img')).toBeNull();
  expect(getByRole('dialog').textContent).toContain(markup);
  expect(getByRole('switch').closest('li')?.textContent?.length).toBeGreaterThan(10_000);
  expect(getByRole('heading', { name: '提携企業（maps）' })).toBeTruthy();
});
