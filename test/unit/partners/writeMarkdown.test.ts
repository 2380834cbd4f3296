import { expect, it } from 'vitest';
import { node } from '../../../src/partners/node';
import { writeMarkdown } from '../../../src/partners/writeMarkdown';

it('writes headings, lists in lists, links and tables', () => {
  const cell = (text: string) =>
    node('td', {}, node('span', { class: 'ktw-card-term' }, 'x'), text);
  const head = node('thead', {}, node('tr', {}, node('th', {}, 'A'), node('th', {}, 'B')));
  expect(
    writeMarkdown([
      node('h3', {}, '見出し'),
      node('ul', {}, node('li', {}, '一', node('ul', {}, node('li', {}, '二')))),
      node('p', {}, '文', node('a', { href: 'https://a.example/(x)' }, '先')),
      node(
        'div',
        {},
        node('table', {}, head, node('tbody', {}, node('tr', {}, cell('1'), cell('2')))),
      ),
    ]),
  ).toBe(
    '### 見出し\n\n- 一\n  - 二\n\n文 [先](<https://a.example/(x)>)\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n',
  );
});

it('writes what would mean something so that it does not', () => {
  expect(writeMarkdown([node('p', {}, 'a_b* [c] <d> #e |f')])).toBe(
    'a\\_b\\* \\[c\\] \\<d\\> \\#e \\|f\n',
  );
});
