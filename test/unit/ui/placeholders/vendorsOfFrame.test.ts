import { expect, test } from 'vitest';
import { vendorsOfFrame } from '../../../../src/ui/placeholders/vendorsOfFrame';
import { fakeKotowari } from '../fake-kotowari';

const frame = (mark?: string) => {
  const made = document.createElement('iframe');
  if (mark) made.setAttribute('data-consent', mark);
  return made;
};
const names = (of: HTMLIFrameElement, url: string, hosts = {}) =>
  vendorsOfFrame(fakeKotowari({ hosts }), of, new URL(url)).map(({ id }) => id);

test('a marked frame is of the vendors, rows or purposes that its mark names', () => {
  expect(names(frame('criteo line'), 'https://shop.example/')).toEqual(['criteo', 'line']);
  expect(names(frame('google-llc'), 'https://shop.example/')).toEqual(['google-ads']);
  expect(names(frame('analytics'), 'https://shop.example/')).toEqual(['google-analytics']);
});

test('an unmarked one is of the vendors with rules for its host, lent or claimed ones too', () => {
  expect(names(frame(), 'https://gum.criteo.com/syncframe')).toEqual(['criteo']);
  const hosts = { 'trk.shop.example': 'criteo', 'x.localhost': 'gum.criteo.com' };
  expect(names(frame(), 'https://trk.shop.example/a', hosts)).toEqual(['criteo']);
  expect(names(frame(), 'https://x.localhost/a', hosts)).toEqual(['criteo']);
  expect(names(frame(), 'https://notcriteo.com/')).toEqual([]);
});
