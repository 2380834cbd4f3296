import './platform';
import { expect, test } from 'vitest';
import { buttonName, definePreferencesButton } from '../../../src/ui/preferences-button';

test('is a button with its own words, else the given ones, and may be defined twice', () => {
  definePreferencesButton('広告とデータの設定');
  definePreferencesButton('二度目');
  const element = document.createElement(buttonName);
  document.body.append(element);
  const button = element.shadowRoot?.querySelector('button');
  expect(button?.getAttribute('part')).toBe('button');
  expect(button?.querySelector('slot')?.textContent).toBe('広告とデータの設定');
});
