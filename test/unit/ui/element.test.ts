import { expect, test } from 'vitest';
import { element } from '../../../src/ui/element';

test('texts stay texts, in children and in attributes', () => {
  const made = element('p', { title: '"><img src=x onerror=alert(1)>' }, '<b>1</b>&amp;');
  expect(made.childElementCount).toBe(0);
  expect(made.textContent).toBe('<b>1</b>&amp;');
  expect(made.attributes).toHaveLength(1);
});

test.each([
  'https://a.example/x?y#z',
  'http://a.example',
  '/terms',
  'terms.html',
  '#top',
  '//b.example',
  '',
])('a link to a web page leads there: %j', (href) => {
  expect(element('a', { href }).getAttribute('href')).toBe(href);
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://a.example/1',
  'file:///etc/hosts',
  'https://',
])('a link to anything else leads nowhere: %j', (href) => {
  expect(element('a', { href }).hasAttribute('href')).toBe(false);
});
