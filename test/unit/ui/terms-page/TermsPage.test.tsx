import '../platform';
import { render, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { collectPage } from '../../../../src/cli/collectPage';
import { pageParts } from '../../../../src/partners/pageParts';
import * as en from '../../../../src/partners/words.en';
import * as ja from '../../../../src/partners/words.ja';
import type { UserConfig } from '../../../../src/types';
import { TermsPage, type TermsPageProps } from '../../../../src/ui/terms-page/TermsPage';
import { fakeKotowari } from '../fake-kotowari';

const wordsOf = (pack: typeof ja | typeof en): ja.PageWords => ({
  table: pack.tableWords,
  section: pack.sectionWords,
  use: pack.useWords,
  life: pack.lifeWords,
});

/** The page of a site, as the command line writes it. */
const show = (user: UserConfig = {}, props: Partial<TermsPageProps> = {}) => {
  const { locale = 'ja' } = props;
  const source = collectPage(user, fakeKotowari(user).config, locale === 'en' ? 'en' : 'ja');
  const words = wordsOf(locale === 'en' ? en : ja);
  return render(
    <TermsPage {...{ source, words, locale }} parts={pageParts} level={2} {...props} />,
  );
};

test('has its sections in the order of the shop’s own page, each under a heading (R35)', () => {
  const { getAllByRole } = show();
  expect(getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Cookie（クッキー）と、ブラウザーに残る記録',
    'アクセスの記録とGoogleアナリティクス',
    'ほかのサイトへのリンク',
    'お客様の関心に合わせた広告',
    '情報の扱いについて',
  ]);
});

test('its headings fit below those of the page', () => {
  const { queryAllByRole } = show({}, { level: 3 });
  expect(queryAllByRole('heading', { level: 2 })).toEqual([]);
  expect(queryAllByRole('heading', { level: 3 })).toHaveLength(5);
});

test('of its parts only those are written that are asked for', () => {
  const { getAllByRole, queryByRole } = show({}, { parts: ['links'] });
  expect(getAllByRole('heading')).toHaveLength(1);
  expect(queryByRole('table', { hidden: true })).toBeNull();
  expect(queryByRole('region')).toBeNull();
});

test('the table alone has no heading and no way to the settings: it stands in the shop’s own text', () => {
  const { queryByRole, container } = show({}, { parts: ['table'] });
  expect(queryByRole('heading')).toBeNull();
  expect(queryByRole('link', { name: '広告とデータの設定を開く' })).toBeNull();
  expect(container.querySelector('kotowari-partners')?.getAttribute('lang')).toBe('ja');
});

test('the table stands in the element that makes it live, with what is to be shown (R35)', () => {
  const { container } = show({}, { columns: ['sent', 'stop'], purposes: ['advertising'] });
  const element = container.querySelector('kotowari-partners');
  expect([element?.getAttribute('columns'), element?.getAttribute('purposes')]).toEqual([
    'sent stop',
    'advertising',
  ]);
  expect(within(element as HTMLElement).getByRole('region').ariaLabel).toBe(
    '情報を送ることのある提携企業の一覧',
  );
});

test('leads to the settings, and says whom to ask', () => {
  const { getByRole, getByText } = show({ shop: { name: 'つむぎ堂', contact: '0120-000-000' } });
  const way = getByRole('link', { name: '広告とデータの設定を開く' });
  expect(way.getAttribute('href')).toBe('#kotowari');
  expect(getByText('お問い合わせ：つむぎ堂 0120-000-000').localName).toBe('p');
});

test('where the shop names nobody to ask, nothing is said of it', () => {
  expect(show().container.textContent).not.toContain('お問い合わせ');
});

test('says how long the shop keeps its own logs, where it says so itself', () => {
  const { getByText } = show({ shop: { retention: '13か月' } });
  expect(getByText('この記録を残す期間：13か月').localName).toBe('p');
  expect(show().container.textContent).not.toContain('残す期間：{');
});

test('tells of Google Analytics, its features and two ways to stop it (R35)', () => {
  const { getByText } = show();
  const stops = getByText('止め方は、次の2つです。').nextElementSibling as HTMLElement;
  expect(within(stops).getAllByRole('listitem')).toHaveLength(2);
  expect(getByText(/^リマーケティング リスト/).localName).toBe('li');
  const link = within(stops).getByRole('link', {
    name: '送信を止めるページ（別のページが開きます） Googleアナリティクス',
  });
  expect(link.getAttribute('rel')).toBe('noopener');
});

test('without the features it names none', () => {
  const { queryByText } = show({}, { parts: ['logs'] });
  expect(queryByText('次の、広告に関する機能も使います。')).toBeNull();
});

test('a shop without Google Analytics is told nothing of it', () => {
  const { container } = show({ vendors: ['criteo'] }, { parts: ['logs', 'features'] });
  expect(container.textContent).toContain('IPアドレス');
  expect(container.textContent).not.toContain('Googleアナリティクスで');
});

test.each([
  [{}, '許可していただくまで、提携企業のしくみは動きません。'],
  [{ mode: 'opt-out' }, '止めていただくまで、提携企業のしくみは動きます。'],
] as const)('says from when the tools of the partners run: %j', (user, sentence) => {
  expect(show(user).getByText(sentence).localName).toBe('p');
});

test('where a file loads ahead of the choice, it does not say that nothing runs', () => {
  const { container } = show({ google: { consentMode: 'advanced' } });
  expect(container.textContent).not.toContain('許可していただくまで');
});

test('is in English where it is to be, without a word of Japanese around the names (R38)', () => {
  const { getAllByRole } = show({}, { locale: 'en' });
  const texts = getAllByRole('heading').map(({ textContent }) => textContent);
  expect(texts[0]).toBe('Cookies, and what else is kept in your browser');
  expect(texts.join('')).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
});
