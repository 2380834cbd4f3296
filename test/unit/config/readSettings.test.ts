import { beforeEach, describe, expect, it } from 'vitest';
import { checkPage } from '../../../src/config/checkPage';
import { explain } from '../../../src/config/explain';
import { pageSentences } from '../../../src/config/pageSentences';
import { readSettings } from '../../../src/config/readSettings';

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

/** Our script tag, with these attributes. */
function tagWith(attributes: Record<string, string> = {}): HTMLScriptElement {
  const tag = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
  return tag;
}

function linesOf(faults: Parameters<typeof explain>[0] = []): string[] {
  return explain(faults, pageSentences).mistakes.map(({ path, advice }) => `${path}: ${advice}`);
}

const block = (json: string, attributes = 'type="application/json" id="kotowari-config"') =>
  `<script ${attributes}>${json}</script>`;

describe('what a page says', () => {
  it('is the JSON of the block, and over it the attributes of the tag', () => {
    document.head.innerHTML = block('{ "mode": "opt-out", "policy": { "url": "/a" } }');
    const tag = tagWith({
      'data-vendors': ' criteo\n meta ',
      'data-policy-version': '2',
      'data-mode': 'opt-in',
      'data-region': 'JP',
      'data-debug': '',
    });
    expect(readSettings(tag)).toMatchObject({
      user: {
        mode: 'opt-in',
        region: 'JP',
        vendors: ['criteo', 'meta'],
        policy: { url: '/a', version: '2' },
        debug: true,
      },
      faults: [],
    });
  });

  it('is nothing where nothing stands, and nothing is changed by an attribute of another tool', () => {
    expect(readSettings(tagWith({ 'data-cfasync': 'false' }))).toMatchObject({
      user: {},
      faults: [],
    });
  });

  it('is never what an element of the page’s content says', () => {
    document.body.innerHTML =
      '<p id="kotowari-config">{ "mode": "opt-out" }</p><img name="querySelector">';
    expect(readSettings(tagWith())).toMatchObject({ user: {}, faults: [] });
  });

  it.each([
    [
      block('{ "mode": "opt-in", }'),
      {},
      '#kotowari-config: line 1 is no JSON: a comma stands before a closing bracket. Take the comma out.',
    ],
    [
      block('{}', 'id="kotowari-config"'),
      {},
      '#kotowari-config: the script has no type. Write <script type="application/json" id="kotowari-config">.',
    ],
    [
      block('{}', 'id="kotowari-config" type="text/json"'),
      {},
      '#kotowari-config: the script has type="text/json". Write <script type="application/json" id="kotowari-config">.',
    ],
    [
      '',
      { 'data-vendors': 'criteo, meta' },
      'data-vendors: the ids are separated by spaces, without commas. Write data-vendors="criteo meta".',
    ],
  ])('is told with what is wrong (R108): %s %j', (html, attributes, says) => {
    document.head.innerHTML = html;
    expect(linesOf(readSettings(tagWith(attributes)).faults)).toEqual([says]);
  });
});

describe('what a page says to nobody', () => {
  const read = () => document.querySelector('script#kotowari-config');

  it('is nothing on a page as it should be', () => {
    document.head.innerHTML = block('{}');
    const tag = tagWith({ 'data-vendors': 'criteo', 'data-cfasync': 'false', 'data-code': '1' });
    expect(checkPage(tag, read())).toEqual([]);
  });

  it.each([
    ['data-vendor', /no such attribute. Did you mean "data-vendors"\? Everything else/],
    ['data-policy', /no such attribute. Did you mean "data-policy-url"\?/],
    ['data-policyurl', /no such attribute. Did you mean "data-policy-url"\?/],
    ['data-regions', /no such attribute. Did you mean "data-region"\?/],
    ['data-partners', /no such attribute. Write one of: "data-vendors", "data-policy-url"/],
  ])('is an attribute under a wrong name (R108): %s', (name, says) => {
    const [line, ...others] = linesOf(checkPage(tagWith({ [name]: 'x' }), null));
    expect(line).toMatch(says);
    expect(others).toEqual([]);
  });

  it('is a block that came after the tag, a second one, one with a misspelt id (R108)', () => {
    document.body.innerHTML = block('{}');
    expect(linesOf(checkPage(tagWith(), null))).toEqual([
      '#kotowari-config: the block stands after kotowari.js and was not read. Put it before the tag of kotowari.js.',
    ]);
    document.head.innerHTML = block('{}');
    expect(linesOf(checkPage(tagWith(), read()))).toEqual([
      '#kotowari-config: there are two blocks, and only the first was read. Leave one of them.',
    ]);
    document.head.innerHTML = '';
    document.body.innerHTML = block('{}', 'type="application/json" id="kotowari_conf"');
    expect(linesOf(checkPage(tagWith(), null))).toEqual([
      '#kotowari_conf: the id is misspelt, and the block was not read. Write id="kotowari-config".',
    ]);
  });
});
