import { fireEvent, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { messages as english } from '../../../../src/locales/en';
import { pack as ja } from '../../../../src/locales/packs/ja';
import { catalogue } from '../../../../vendors/catalogue.en';
import { fakeKotowari } from '../fake-kotowari';
import { mount } from '../mount';

const choices = ['すべて許可する', '許可しない', '相手ごとに選ぶ'];

test('is a region named by its heading, and no modal (R58)', () => {
  const { getByRole } = mount(fakeKotowari());
  const notice = getByRole('region', { name: '情報を送ってよいか選べます' });
  expect(notice.hasAttribute('aria-modal')).toBe(false);
});

test('offers three choices, of which allow and refuse differ in nothing but their words, and no way to close it (R30, R33)', () => {
  const { getAllByRole } = mount(fakeKotowari());
  const buttons = getAllByRole('button');
  expect(buttons.map((button) => button.textContent)).toEqual(choices);
  const looks = buttons.map((button) => {
    expect(button.parentElement).toBe(buttons[0]?.parentElement);
    return [...button.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  });
  expect(looks[0]).toEqual(['class=ktw-filled', 'part=button', 'type=button']);
  expect(looks[1]).toEqual(looks[0]);
});

test('takes no focus when it appears (R55)', () => {
  const { host } = mount(fakeKotowari());
  expect(document.activeElement).toBe(document.body);
  expect(document.body.firstElementChild).toBe(host);
});

test('decides nothing by Escape or by a tap beside it (R33)', () => {
  const kotowari = fakeKotowari();
  const { getByRole } = mount(kotowari);
  fireEvent.keyDown(getByRole('region'), { key: 'Escape' });
  fireEvent.click(document.body);
  fireEvent.scroll(window);
  expect(kotowari.calls).toEqual([]);
  expect(getByRole('region')).toBeTruthy();
});

test('says how many tags are held, that the shop can be used all the same, and that it can be changed', () => {
  const { root } = mount(fakeKotowari());
  expect(root.textContent).toContain('広告とアクセス集計のしくみ（12件）は、今は止まっています。');
  expect(root.textContent).toContain('許可しなくてもお買い物できます。');
  expect(root.textContent).toContain('あとから変えられます。');
});

test('does not say that tags are held where they run until they are refused', () => {
  const { root } = mount(fakeKotowari({ mode: 'opt-out' }));
  expect(root.textContent).toContain('今は動いています');
  expect(root.textContent).not.toContain('今は止まっています');
});

test('counts as running only those that run, where the browser’s signal holds the others', () => {
  const { root } = mount(fakeKotowari({ mode: 'opt-out' }, { gpc: true }));
  expect(root.textContent).toContain('しくみ（1件）が、今は動いています');
});

test('owns that some partners are contacted before the choice, where the site has it so', () => {
  const early = '一部の提携企業とは、選ぶ前にも通信しています';
  const says = (...of: Parameters<typeof fakeKotowari>) => {
    const { root, unmount } = mount(fakeKotowari(...of));
    unmount();
    return root.textContent;
  };
  expect(says()).not.toContain(early);
  expect(says({ google: { consentMode: 'advanced' } })).toContain(early);
  expect(says({ google: { tagManager: 'run' } })).toContain(early);
  expect(says({ meta: { early: 'drop' } })).toContain(early);
  expect(says({ google: { consentMode: 'advanced' } }, { gpc: true })).not.toContain(early);
});

test('counts the rows of the vendors that the site uses', () => {
  const { root } = mount(fakeKotowari({ vendors: ['google-ads', 'criteo'] }));
  expect(root.textContent).toContain('しくみ（3件）');
});

test('links to the policy where there is one', () => {
  const { getByRole } = mount(fakeKotowari({ policy: { url: '/terms' } }));
  expect(getByRole('link', { name: '当店の情報の取り扱い' }).getAttribute('href')).toBe('/terms');
});

test('disappears at once after a choice, and the choice is told to the handle (R31)', () => {
  for (const [label, call] of [
    ['すべて許可する', 'acceptAll notice'],
    ['許可しない', 'rejectAll notice'],
  ] as const) {
    const kotowari = fakeKotowari();
    const { getByRole, queryByRole, unmount } = mount(kotowari);
    fireEvent.click(getByRole('button', { name: label }));
    expect(kotowari.calls).toEqual([call]);
    expect(queryByRole('button', { name: '相手ごとに選ぶ' })).toBeNull();
    unmount();
  }
});

test('comes back when the handle asks for it', () => {
  const kotowari = fakeKotowari({}, { view: 'closed' });
  const { queryByRole } = mount(kotowari);
  expect(queryByRole('region')).toBeNull();
  kotowari.showNotice();
  expect(queryByRole('region')).not.toBeNull();
});

test('says that the browser’s signal is followed, where it is (R25)', () => {
  expect(mount(fakeKotowari({}, { gpc: true })).root.textContent).toContain(
    'ブラウザーの設定（GPC）により',
  );
});

test('names the new partners where they alone are asked about, and decides those alone (R42)', async () => {
  for (const [label, allowed] of [
    ['すべて許可する', true],
    ['許可しない', false],
  ] as const) {
    const kotowari = fakeKotowari({}, { decided: true, asked: ['criteo', 'meta'] });
    const seen: unknown[] = [];
    kotowari.update = (changes) => void seen.push(changes);
    const { findByRole, root, unmount } = mount(kotowari);
    const button = await findByRole('button', { name: label });
    const names = [...root.querySelectorAll('bdi')].map((name) => name.textContent);
    expect(names).toEqual(['Criteo株式会社', 'Meta Platforms, Inc.']);
    expect(root.textContent).toContain(
      '新しい提携企業（Criteo株式会社、Meta Platforms, Inc.）について、選んでください。',
    );
    fireEvent.click(button);
    expect(seen).toEqual([{ criteo: allowed, meta: allowed }]);
    expect(kotowari.calls).toEqual([]);
    unmount();
  }
});

test('is announced once, politely, and not again for a change that it does not show (R59)', async () => {
  const kotowari = fakeKotowari();
  const { getByRole, root } = mount(kotowari);
  const line = getByRole('status');
  // A line that comes with its words is announced by no screen reader.
  expect(line.textContent).toBe('');
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(line.textContent).toBe('情報の送信について、お知らせがあります。');
  const changes: unknown[] = [];
  new MutationObserver((list) => changes.push(...list)).observe(line, { childList: true });
  kotowari.showNotice();
  kotowari.showPreferences();
  fireEvent.click(await within(root).findByRole('button', { name: '保存しない' }));
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(changes).toEqual([]);
});

test('shows markup in a message as text', () => {
  const { root } = mount(fakeKotowari({ messages: { noticeEffect: '<b>太字</b>' } }));
  expect(root.querySelector('b')).toBeNull();
  expect(root.textContent).toContain('<b>太字</b>');
});

test('offers the languages that the site names, and changes to the one that is chosen', () => {
  const en = { locale: 'en', messages: english, catalogue };
  const screen = mount(fakeKotowari({ locales: ['ja', 'en'], messages: { shopStays: '店' } }), [
    ja,
    en,
  ]);
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language / 言語' });
  expect([...select.options].map(({ text }) => text)).toEqual(['日本語', 'English']);
  select.focus();
  select.value = 'en';
  fireEvent.change(select);
  expect(screen.getByRole('region', { name: 'Choose what we share' })).toBeTruthy();
  expect(screen.root.lang).toBe('en');
  expect(screen.root.querySelector('.ktw-notice')?.textContent).not.toMatch(/[ぁ-ん]|店$/);
  expect(screen.host?.shadowRoot?.activeElement?.localName).toBe('select');
});

test('is written from right to left in Arabic', () => {
  const { root } = mount(fakeKotowari({}, { locale: 'ar' }), [
    { locale: 'ar', messages: english, catalogue },
  ]);
  expect(root.dir).toBe('rtl');
});
