import '../platform';
import { expect, test } from 'vitest';
import { buttonName, definePreferencesButton } from '../../../../src/ui/preferences-button';
import { sayLost } from '../../../../src/ui/way-back/sayLost';
import { wayBackWords } from '../../../../src/ui/way-back/wayBackWords';

test('the button says in words that the preferences cannot be had, and takes it back (R37)', () => {
  definePreferencesButton('設定');
  const button = document.createElement(buttonName);
  document.body.replaceChildren(button);
  const says = () => button.shadowRoot?.querySelector('[role=alert]')?.textContent;
  sayLost(wayBackWords('ja').lost);
  expect(says()).toBe('今は開けません。もう一度押してください。');
  sayLost('');
  expect(says()).toBe('');
});

test.each([
  ['ja-JP', '広告とデータの設定'],
  ['zh-TW', '廣告與資料設定'],
  ['zh-CN', '广告与数据设置'],
  ['fr', 'Ads and data settings'],
])('is named in the language of the page: %s', (locale, name) => {
  expect(wayBackWords(locale).name).toBe(name);
  expect(wayBackWords(locale).lost).not.toBe('');
});
