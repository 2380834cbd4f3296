import '../platform';
import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ExternalLink } from '../../../../src/ui/components/ExternalLink';

const show = (href: string, label = '説明') =>
  render(<ExternalLink {...{ href, label }} newPage="（別）" of="Criteo" />);

test('opens another page, says so, and names whose page it is (R39)', () => {
  const { getByRole } = show('https://ads.example/stop');
  const link = getByRole('link', { name: '説明（別） Criteo' });
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toBe('noopener');
});

test('texts stay texts, in children and in attributes', () => {
  const label = '"><img src=x onerror=alert(1)>';
  const { container } = show('https://ads.example/', label);
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toBe(`${label}（別）`);
});

test.each(['https://a.example/x?y#z', 'http://a.example', '/terms', 'terms.html', '//b.example'])(
  'a link to a web page leads there: %j',
  (href) => {
    expect(show(href).getByRole('link').getAttribute('href')).toBe(href);
  },
);

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
])('a link to anything else is no link: %j', (href) => {
  expect(show(href).queryByRole('link')).toBeNull();
});
