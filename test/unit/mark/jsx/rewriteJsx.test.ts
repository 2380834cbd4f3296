// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownersOf } from '../../../../src/mark/mark';
import { markTemplate } from '../../../../src/mark/markTemplate';

const owners = ownersOf({});
const mark = (text: string) => markTemplate(owners, text, 'jsx');
const undo = (text: string) => markTemplate(owners, text, 'jsx', { isUndo: true }).html;
const line = 'https://tr.line.me/tag.gif';
const criteo = 'https://dynamic.criteo.com/js/ld/ld.js?a=1';

describe('marking JSX', () => {
  it.each([
    [
      'a script that closes itself, and what stands behind it',
      `const a = <><script src="${criteo}" /><img src="${line}" /></>;`,
      `const a = <><script type="text/plain" data-consent="criteo" src="${criteo}" /><img data-consent="line" data-src="${line}" /></>;`,
    ],
    [
      'addresses in template strings and constants',
      `const url = '${line}?'; const a = <img src={url + id} srcSet={\`${criteo}&a=\${b}\`} />;`,
      `const url = '${line}?'; const a = <img data-consent="line criteo" data-src={url + id} data-srcSet={\`${criteo}&a=\${b}\`} />;`,
    ],
    [
      'inline code',
      `const a = <script dangerouslySetInnerHTML={{ __html: \`new Image().src = "${line}?" + \${id};\` }} />;`,
      `const a = <script type="text/plain" data-consent="line" dangerouslySetInnerHTML={{ __html: \`new Image().src = "${line}?" + \${id};\` }} />;`,
    ],
    [
      'a noscript written as a string',
      `const a = <noscript dangerouslySetInnerHTML={{ __html: '<img src="${line}">' }} />;`,
      `const a = <noscript dangerouslySetInnerHTML={{ __html: '<img data-consent="line" data-src="${line}">' }} />;`,
    ],
    [
      'a file with types, names in Japanese, and comparisons',
      `const 税 = <T extends U>(a: T) => a < b && <img<T> src="${line}" alt="税込 < 100" />;`,
      `const 税 = <T extends U>(a: T) => a < b && <img<T> src="${line}" alt="税込 < 100" />;`.replace(
        '<img<T> src=',
        '<img<T> data-consent="line" data-src=',
      ),
    ],
  ])('marks %s (R86)', (_, before, after) => {
    expect(mark(before)).toMatchObject({ html: after, left: [] });
    expect(mark(after).html).toBe(after);
    expect(undo(after)).toBe(before);
  });

  it.each([
    [
      'a component of Next',
      `import S from 'next/script'; const a = <S src="${criteo}" />;`,
      "Next's",
    ],
    [
      'a component of Next with code',
      `import Script from 'next/script'; const a = <Script id="a">{\`new Image().src = "${line}"\`}</Script>;`,
      "Next's",
    ],
    [
      'a component that writes a known tag',
      `import { GoogleTagManager as G } from '@next/third-parties/google'; const a = <G gtmId="GTM-1" />;`,
      '<G> writes a tag',
    ],
    ['a component with an address', `const a = <Image src="${line}" />;`, 'it is a component'],
    ['an address that code chooses', `const a = <img src={b ? '${line}' : c} />;`, 'code chooses'],
    ['attributes from an object', `const a = <img {...b} src="${line}" />;`, 'an object'],
    [
      'markup in double quotes',
      `const a = <p dangerouslySetInnerHTML={{ __html: "<img src='${line}'>" }} />;`,
      'double quotes',
    ],
  ])('names %s, and changes nothing', (_, text, why) => {
    const { html, left } = mark(text);
    expect(html).toBe(text);
    expect(left).toEqual([expect.objectContaining({ why: expect.stringContaining(why) })]);
  });

  it.each([
    `const a = <img data-consent="line" data-src="${line}" />;`,
    `// <img src="${line}" />`,
    `const a = '<img src="${line}">';`,
    `const a = <a href="${line}">{'<img src="${line}">'}</a>;`,
    `const a = <script type="application/json">{'"${line}"'}</script>;`,
  ])('leaves alone what asks for nothing ahead: %s', (text) => {
    expect(mark(text)).toEqual({ html: text, marks: [], left: [], ignored: [] });
  });

  it('is done twice as once, undone to the byte, and never throws', () => {
    const pieces = fc.constantFrom(
      ...[
        `<script src="${criteo}" />`,
        `<script src="${criteo}"></script>`,
        `<img src="${line}" />`,
      ],
      ...[
        '<p>',
        '</p>',
        '<>',
        '</>',
        "don't ",
        '{a < b}',
        '{`}`}',
        '{/* > */}',
        '\n',
        '{b && ',
        '}',
      ],
      ...[`<script>{\`new Image().src = "${line}"\`}</script>`, '<img {...a} />', '<', '"'],
    );
    const text = fc
      .array(pieces, { maxLength: 8 })
      .map((all) => `const a = <div>${all.join('')}</div>;`);
    fc.assert(
      fc.property(text, (before) => {
        const { html } = mark(before);
        expect(mark(html).html).toBe(html);
        expect(undo(html)).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  it('reads a sum of many parts, and many elements', () => {
    const sum = `const a = <img src={'${line}'${" + 'a'".repeat(5000)}} />;`;
    expect(() => mark(sum)).not.toThrow();
    const many = `const a = <>${`<img src="${line}" />`.repeat(3000)}</>;`;
    expect(mark(many).marks).toHaveLength(3000);
  });
});
