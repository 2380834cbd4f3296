import { expect, test } from 'vitest';
import { messages as english } from '../../../src/locales/en';
import { pack as ja } from '../../../src/locales/packs/ja';
import { mountNotice } from '../../../src/ui/mountNotice';
import { catalogue } from '../../../vendors/catalogue.en';
import { fakeKotowari } from './fake-kotowari';
import { host, mount } from './mount';

const en = { locale: 'en', messages: english, catalogue };
const turn = () => new Promise((resolve) => setTimeout(resolve));

test('a second call on the same page does nothing', () => {
  mount(fakeKotowari());
  const undo = mountNotice(fakeKotowari());
  expect(document.querySelectorAll('kotowari-notice')).toHaveLength(1);
  undo();
  expect(host()).not.toBeNull();
});

test('speaks the language of the page, region or not (R38, R64)', () => {
  const { root, getByRole } = mount(fakeKotowari({}, { locale: 'en-GB' }), [ja, en]);
  expect(root.lang).toBe('en');
  expect(getByRole('button', { name: 'Refuse all' })).toBeTruthy();
  expect(root.textContent).not.toMatch(/[ぁ-ん]/);
});

test('speaks English where the language of the page is not there, else the first one there is', () => {
  const { root, unmount } = mount(fakeKotowari({}, { locale: 'fr' }), [ja, en]);
  expect(root.lang).toBe('en');
  unmount();
  expect(mount(fakeKotowari({}, { locale: 'fr' })).root.lang).toBe('ja');
});

test('uses the site’s own wording', () => {
  const { getByRole } = mount(fakeKotowari({ messages: { refuseAll: '断る' } }));
  expect(getByRole('button', { name: '断る' })).toBeTruthy();
});

test('leaves nothing behind when it is unmounted (R81)', async () => {
  document.documentElement.style.setProperty('scroll-padding-bottom', '5px');
  const { unmount } = mount(fakeKotowari());
  unmount();
  await turn();
  expect(host()).toBeNull();
  expect(document.documentElement.style.cssText).toBe('scroll-padding-bottom: 5px;');
  expect(document.body.style.cssText).toBe('');
  document.documentElement.removeAttribute('style');
});

test('has an open shadow root, and names that filter lists leave alone', () => {
  const kotowari = fakeKotowari({}, { view: 'preferences' });
  const { host: element } = mount(kotowari);
  expect(element?.shadowRoot?.mode).toBe('open');
  for (const { id, className } of element?.shadowRoot?.querySelectorAll('*') ?? []) {
    for (const name of [id, className].filter(Boolean)) {
      expect(name).toMatch(/^ktw-/);
      expect(name).not.toMatch(/cookie|consent|banner|gdpr/i);
    }
  }
});

test('writes no style element and no style attribute (R70, R73)', () => {
  const { host: element } = mount(fakeKotowari({}, { view: 'preferences' }));
  expect(element?.shadowRoot?.querySelector('style, [style]')).toBeNull();
});
