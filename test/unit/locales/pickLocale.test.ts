import { expect, test } from 'vitest';
import { pickLocale } from '../../../src/locales/pickLocale';

const locales = ['ar', 'en', 'ja', 'ko', 'zh-Hans', 'zh-Hant'];

test.each([
  ['ja', 'ja'],
  ['ja-JP', 'ja'],
  ['JA', 'ja'],
  ['en-GB', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-Hans-SG', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-hant-mo', 'zh-Hant'],
  ['ar-EG', 'ar'],
  ['fr', 'en'],
  ['', 'en'],
  ['jam', 'en'],
])('a page in "%s" is spoken to in %s (R38)', (tag, locale) => {
  expect(pickLocale(tag, locales)).toBe(locale);
});

test('where there is neither the language nor English, the first one is taken', () => {
  expect(pickLocale('fr', ['ja', 'ko'])).toBe('ja');
  expect(pickLocale('fr', [])).toBe('');
});
