import { expect, test } from 'vitest';
import { builtInNames } from '../../src/lib/builtIns';
import { openPage, waysOf } from './attack';
import { useSite } from './harness';

const site = useSite({ preloadScanner: false });

/** These two are asked at the start alone. */
const names = [...builtInNames, 'customElements', 'performance'];

/** As the page declares them; as it replaces them; and as old pages do, by a function of the same name. */
const ways = {
  'const …': `const ${names.map((name) => `${name} = 1`)};`,
  'window.… =': names.map((name) => `window.${name} = 1;`).join(''),
  'function …() {}': names.map((name) => `function ${name}() {}`).join(''),
};

const tag =
  '<script async src="https://d-cache.microad.jp/js/td_parsed_access.js?way=parsed"></script>';

test.each(Object.entries(ways))(
  'a page that gives every built-in name to something else can be answered: %s (R99)',
  async (_, code) => {
    const config = { notice: {} };
    const visit = await openPage(site, { head: `<script>${code}</script>`, body: tag, config });
    const press = (name: string) => visit.page.getByRole('button', { name }).click();
    await press('相手ごとに選ぶ');
    await press('保存する');
    await expect.poll(() => visit.page.context().cookies()).toHaveLength(1);
    expect(waysOf(visit)).toEqual([]);
    await press('設定を変える');
    await press('すべてオン');
    await press('保存する');
    await expect.poll(() => waysOf(visit)).toEqual(['parsed']);
    expect(visit.errors).toEqual([]);
  },
);

test('user content that is named as our own disarms nothing, where Kotowari comes behind it (R99)', async () => {
  const body = `<form id="kotowari"><input name="builtIns"></form>
    <script src="/kotowari/kotowari.js"></script><script>new Image().src = image('made');</script>
    <button id="allow" onclick="kotowari.acceptAll()">x</button>`;
  const visit = await openPage(site, { body, isPlain: true });
  await visit.settle();
  expect(waysOf(visit)).toEqual([]);
  await visit.page.locator('#allow').click();
  await expect.poll(() => waysOf(visit)).toEqual(['made']);
  expect(visit.errors).toEqual([]);
});
